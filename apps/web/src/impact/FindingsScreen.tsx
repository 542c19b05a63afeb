import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { FindingRow } from './FindingRow';
import { findingsQuery } from './findings-query';
import { gapsOf } from './gaps';
import './impact.css';

/** What is missing in the records of this year, and the way to each gap. */
export function FindingsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error } = useQuery(findingsQuery);
  useTitle(t('impact:missing'));
  if (error && !data) return <ScreenFailed error={error} />;
  const found = data ? gapsOf(data, may('report.read')) : [];
  return (
    <Stack maw={760} mx="auto" gap="sm">
      {may('report.read') && <LinkAnchor to="/impact">{t('impact:toYear')}</LinkAnchor>}
      <Title order={1}>{t('impact:missing')}</Title>
      <Text size="sm" c="dimmed">{t(may('report.read') ? 'impact:missingHint' : 'impact:missingOwnHint')}</Text>
      {!data && <Waiting rows={6} />}
      {data && found.length === 0 && <EmptyState title={t('impact:nothingMissing')} hint={t('impact:nothingMissingHint')} />}
      {data && found.length > 0 && (
        <Section title={t('impact:gaps')}>
          <ul className="rows">{found.map(finding => <FindingRow key={finding.indicator} finding={finding} period={data} withDefinition />)}</ul>
        </Section>
      )}
    </Stack>
  );
}
