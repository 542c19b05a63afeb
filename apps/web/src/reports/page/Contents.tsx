import { useTranslation } from 'react-i18next';
import { type Section, sectionId } from './page';

/** The parts of a report, each a press away: beside it at a desk, above it on a phone. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation();
  return (
    <nav className="report-contents not-printed" aria-label={t('reporting:contents')}>
      <ul className="plain-list">
        {sections.map(({ heading }, at) => (
          <li key={heading}><a href={`#${sectionId(at)}`}>{heading}</a></li>
        ))}
      </ul>
    </nav>
  );
}
