import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { useTitle } from '../../ui/useTitle';
import { fmtPeriod } from '../fmt-period';
import { reportQuery, runQuery } from '../reports-query';
import { Draft } from './Draft';
import { RunProgress } from './RunProgress';

const route = getRouteApi('/report-runs/$runId');

/** A report that is being counted; then the draft that came of it. */
export function RunScreen() {
  const { t } = useTranslation();
  const { runId } = route.useParams();
  const { data: run, error } = useQuery(runQuery(runId));
  const { data: report } = useQuery({ ...reportQuery(run?.reportId ?? ''), enabled: !!run });
  useTitle(t('reporting:report'));
  if (error && !run) return <ScreenFailed error={error} />;
  if (!run) return null;

  return (
    <Stack maw={1240} mx="auto" gap="sm">
      <LinkAnchor className="not-printed" to="/reports/$reportId" params={{ reportId: run.reportId }}>{t('reporting:toReport')}</LinkAnchor>
      {run.state === 'counted' ? <Draft run={run} /> : (
        <Stack maw={760} gap="sm">
          <Title order={1}>{report?.title ?? t('reporting:report')}</Title>
          <Text size="lg">{fmtPeriod(run.period)}</Text>
          <RunProgress run={run} />
        </Stack>
      )}
    </Stack>
  );
}
