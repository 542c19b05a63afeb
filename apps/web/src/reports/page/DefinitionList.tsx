import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Section } from './page';

/** On paper nothing can be pressed: what is counted stands at the end. */
export function DefinitionList({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation();
  return (
    <section className="report-definitions">
      <Title order={2}>{t('reporting:definitions')}</Title>
      <dl>
        {sections.flatMap(({ lines }) => lines).map(({ indicator, name, version, definition }) => (
          <div key={indicator}>
            <dt>{name}</dt>
            <dd>{`${definition} (${t('reporting:version', { version })})`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
