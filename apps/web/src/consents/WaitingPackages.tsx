import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section';
import { packagesQuery } from './consents-query';
import { PackageRow } from './PackageRow';

/** For a director, whose day has no cases: the packages that wait for his word. Nothing when there is none. */
export function WaitingPackages() {
  const { t } = useTranslation();
  const { data: requests } = useQuery(packagesQuery);
  const mine = requests?.filter(({ yoursToDecide }) => yoursToDecide) ?? [];
  if (!mine.length) return null;
  return (
    <Section title={t('consents:inbox.title')}>
      <ul className="rows">{mine.map(request => <li key={request.id}><PackageRow request={request} /></li>)}</ul>
    </Section>
  );
}
