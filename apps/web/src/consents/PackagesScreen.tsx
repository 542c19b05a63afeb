import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { packagesQuery } from './consents-query';
import { PackageRow } from './PackageRow';

/** Packages for others that were asked for: those that wait for my word first. */
export function PackagesScreen() {
  const { t } = useTranslation();
  useTitle(t('consents:inbox.title'));
  const { data: requests, error } = useQuery(packagesQuery);
  if (error && !requests) return <ScreenFailed error={error} />;
  if (!requests) return null;
  const mine = requests.filter(({ yoursToDecide }) => yoursToDecide);
  const others = requests.filter(({ yoursToDecide }) => !yoursToDecide);
  return (
    <Stack maw={760} mx="auto">
      <Title order={1}>{t('consents:inbox.title')}</Title>
      <Section title={t('consents:inbox.waiting')}>
        {!mine.length && <EmptyState title={t('consents:inbox.none')} hint={t('consents:inbox.noneHint')} />}
        <ul className="rows">{mine.map(request => <li key={request.id}><PackageRow request={request} /></li>)}</ul>
      </Section>
      {others.length > 0 && (
        <Section title={t('consents:inbox.others')}>
          <ul className="rows">{others.map(request => <li key={request.id}><PackageRow request={request} /></li>)}</ul>
        </Section>
      )}
    </Stack>
  );
}
