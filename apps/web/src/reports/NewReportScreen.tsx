import { Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { bodyOf, newReport } from './form/report-values';
import { ReportFields } from './form/ReportFields';
import { useReportsChanged } from './reports-query';

/** A report in a minute: saved, and counted at once. */
export function NewReportScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useReportsChanged();
  useTitle(t('reporting:new'));
  const record = useRecordForm({
    draft: 'report',
    initial: newReport(),
    send: async (values, { id }) => {
      const report = await data(api.POST('/api/reports', { body: { id, ...bodyOf(values), title: values.title.trim() || t(`reporting:template.${values.template}`) } }));
      const run = await data(api.POST('/api/reports/{id}/runs', { params: { path: { id: report.id } }, body: { id: newId() } }));
      await changed();
      await navigate({ to: '/report-runs/$runId', params: { runId: run.id } });
    },
  });

  return (
    <Stack maw={760} mx="auto" gap="sm">
      <LinkAnchor to="/reports">{t('reporting:toReports')}</LinkAnchor>
      <Title order={1}>{t('reporting:new')}</Title>
      <Paper withBorder p={{ base: 'sm', sm: 'md' }}>
        <RecordFormBody record={record} action={t('reporting:saveAndCount')}>
          <ReportFields form={record.form} />
        </RecordFormBody>
      </Paper>
    </Stack>
  );
}
