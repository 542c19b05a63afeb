import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { fmtPeriod } from './fmt-period';
import { FrozenList } from './frozen/FrozenList';
import { frozenOfQuery } from './frozen/frozen-query';
import { reportQuery } from './reports-query';
import { RunButton } from './runs/RunButton';
import { RunList } from './runs/RunList';

const route = getRouteApi('/reports/$reportId');
const ReportForm = lazy(() => import('./form/ReportForm').then(({ ReportForm: form }) => ({ default: form })));
const VoidReportForm = lazy(() => import('./form/VoidReportForm').then(({ VoidReportForm: form }) => ({ default: form })));

/** A saved report: what it tells, when it was counted, and what of it was frozen. */
export function ReportScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { reportId } = route.useParams();
  const { data: report, error } = useQuery(reportQuery(reportId));
  const { data: frozen = [] } = useQuery(frozenOfQuery(reportId));
  const [form, open] = useState<'change' | 'void' | null>(null);
  useTitle(t('reporting:report'));
  if (error && !report) return <ScreenFailed error={error} />;
  if (!report) return null;
  const { title, template, periodRule, periodNow, beforeNow, schedule, voided } = report;
  const writes = may('report.write') && !voided;
  const close = () => open(null);

  return (
    <Stack maw={860} mx="auto" gap="sm">
      <LinkAnchor to="/reports">{t('reporting:toReports')}</LinkAnchor>
      <Group justify="space-between" align="flex-start">
        <Title order={1}>{title}</Title>
        {writes && <RunButton reportId={reportId} />}
      </Group>
      <Group gap={6}>
        <Chip>{t(`reporting:template.${template}`)}</Chip>
        <Chip>{t(`reporting:periodRule.${periodRule}`)}</Chip>
        {schedule && <Chip>{t('reporting:scheduled', { schedule: t(`reporting:schedule.${schedule}`) })}</Chip>}
        {voided && <Chip color="orange">{t('reporting:voided')}</Chip>}
      </Group>
      {voided && <Text>{voided.reason}</Text>}
      <Section title={t('reporting:tells')} actions={writes && <Button size="xs" variant="default" onClick={() => open('change')}>{t('web:form.change')}</Button>}>
        <Text>{t(`reporting:templateHint.${template}`)}</Text>
        <Text mt={4}>{t('reporting:ofDays', { period: fmtPeriod(periodNow) })}</Text>
        <Text size="sm" c="dimmed">{beforeNow ? t('reporting:besideDays', { period: fmtPeriod(beforeNow) }) : t('reporting:comparison.none')}</Text>
      </Section>
      {frozen.length > 0 && <FrozenList title={t('reporting:frozen.title')} reports={frozen} />}
      <RunList reportId={reportId} />
      {writes && <Group justify="flex-end"><Button size="xs" variant="subtle" color="gray" c="dimmed" onClick={() => open('void')}>{t('reporting:putAway')}</Button></Group>}
      <FormDialog title={t('reporting:change')} opened={form === 'change'} onClose={close}><Suspense><ReportForm report={report} onSent={close} /></Suspense></FormDialog>
      <FormDialog title={t('reporting:putAway')} opened={form === 'void'} onClose={close}><Suspense><VoidReportForm report={report} onSent={() => void navigate({ to: '/reports' })} /></Suspense></FormDialog>
    </Stack>
  );
}
