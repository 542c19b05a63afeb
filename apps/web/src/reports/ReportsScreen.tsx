import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { FrozenList } from './frozen/FrozenList';
import { frozenReportsQuery } from './frozen/frozen-query';
import { ReportRow } from './ReportRow';
import { reportsQuery } from './reports-query';

/** Reports that were made once and are counted whenever they are needed: every director has all of them. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { data: reports, error } = useQuery(reportsQuery);
  const { data: frozen = [] } = useQuery(frozenReportsQuery);
  useTitle(t('reporting:title'));
  if (error && !reports) return <ScreenFailed error={error} />;
  const make = may('report.write') && <LinkButton to="/reports/new">{t('reporting:new')}</LinkButton>;

  return (
    <Stack maw={860} mx="auto" gap="sm">
      <LinkAnchor to="/impact">{t('reporting:toYear')}</LinkAnchor>
      <Group justify="space-between">
        <Title order={1}>{t('reporting:title')}</Title>
        {!!reports?.length && make}
      </Group>
      <Text size="sm" c="dimmed">{t('reporting:hint')}</Text>
      {!reports && <Waiting rows={3} />}
      {reports?.length === 0 && <EmptyState title={t('reporting:empty')} hint={t('reporting:emptyHint')} action={make || undefined} />}
      {!!reports?.length && (
        <Section title={t('reporting:saved')}>
          <ul className="rows">{reports.map(report => <li key={report.id}><ReportRow report={report} /></li>)}</ul>
        </Section>
      )}
      {frozen.length > 0 && <FrozenList title={t('reporting:frozen.title')} reports={frozen} />}
    </Stack>
  );
}
