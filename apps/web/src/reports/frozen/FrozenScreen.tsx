import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { currentLanguage } from '../../texts/i18n';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { useTitle } from '../../ui/useTitle';
import { Waiting } from '../../ui/Waiting';
import { fmtPeriod } from '../fmt-period';
import { ExportButton } from '../exports/ExportButton';
import { ReportPageView } from '../page/ReportPageView';
import { FrozenList } from './FrozenList';
import { frozenOfQuery, frozenPageQuery, frozenQuery } from './frozen-query';
import { Restatement } from './Restatement';
import { Seal } from './Seal';

const route = getRouteApi('/frozen-reports/$frozenId');

/** A report that somebody stands for: as it was handed in, whether it holds, and what would be another number today. */
export function FrozenScreen() {
  const { t } = useTranslation();
  const { frozenId } = route.useParams();
  const { data: report, error } = useQuery(frozenQuery(frozenId));
  const { data: page } = useQuery(frozenPageQuery(frozenId, currentLanguage()));
  const { data: editions = [] } = useQuery({ ...frozenOfQuery(report?.reportId ?? ''), enabled: !!report });
  useTitle(t('reporting:report'));
  if (error && !report) return <ScreenFailed error={error} />;
  if (!report) return null;
  const others = editions.filter(({ id }) => id !== frozenId);
  const about = (
    <>
      <Seal report={report} />
      <Restatement frozenId={frozenId} />
      {others.length > 0 && <div className="not-printed"><FrozenList title={t('reporting:frozen.others')} reports={others} /></div>}
    </>
  );
  const actions = (
    <>
      <Button variant="default" onClick={() => window.print()}>{t('reporting:print')}</Button>
      <ExportButton source={{ frozenId }} />
    </>
  );

  return (
    <Stack maw={1240} mx="auto" gap="sm">
      <LinkAnchor className="not-printed" to="/reports/$reportId" params={{ reportId: report.reportId }}>{t('reporting:toReport')}</LinkAnchor>
      {page ? (
        <ReportPageView page={page} behind={report.period} actions={actions}>
          <Stack gap="sm" mb="md">{about}</Stack>
        </ReportPageView>
      ) : (
        <>
          <Title order={1}>{report.title}</Title>
          <Text size="lg">{fmtPeriod(report.period)}</Text>
          {about}
          <Waiting rows={8} />
        </>
      )}
    </Stack>
  );
}
