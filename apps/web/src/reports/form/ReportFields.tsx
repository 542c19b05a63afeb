import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { COMPARISONS, PERIOD_RULES, type PeriodRule, periodOf } from '#libs/reports/period-rule';
import { SCHEDULES } from '#libs/reports/schedule';
import { DayField } from '../../dates/DayField';
import { today } from '../../dates/fmt';
import { CodeSelect } from '../../forms/CodeSelect';
import { fmtPeriod } from '../fmt-period';
import { templatesQuery } from '../reports-query';
import { FilterFields } from './FilterFields';
import { OwnLines } from './OwnLines';
import type { ReportValues } from './report-values';
import { TemplateChoice } from './TemplateChoice';

/** What a report tells, of which days, laid beside which, of whom. */
export function ReportFields({ form }: { form: UseFormReturnType<ReportValues> }) {
  const { t } = useTranslation();
  const { data: templates } = useQuery(templatesQuery);
  const { template, periodRule, filters, lines } = form.values;
  // a year that runs is laid beside the same days of the year before, unless somebody wants it otherwise
  const choosePeriod = (rule: PeriodRule) => form.setValues({ periodRule: rule, ...(rule === 'this_year' && { comparison: 'same_period_last_year' }) });
  const known = templates?.find(one => one.template === template)?.filters ?? [];

  return (
    <Stack gap="md">
      <TemplateChoice {...form.getInputProps('template')} />
      <TextInput label={t('reporting:field.title')} description={t('reporting:titleHint')} placeholder={t(`reporting:template.${template}`)} maxLength={200} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Stack gap={4}>
          <CodeSelect label={t('reporting:field.periodRule')} codes={PERIOD_RULES} words="reporting:periodRule." {...form.getInputProps('periodRule')} onChange={({ currentTarget }) => choosePeriod(currentTarget.value as PeriodRule)} />
          {periodRule !== 'fixed' && <Text size="sm" c="dimmed">{fmtPeriod(periodOf(periodRule, today()))}</Text>}
        </Stack>
        <CodeSelect label={t('reporting:field.comparison')} codes={COMPARISONS} words="reporting:comparison." {...form.getInputProps('comparison')} />
        {periodRule === 'fixed' && <DayField label={t('reporting:field.from')} {...form.getInputProps('period.from')} />}
        {periodRule === 'fixed' && <DayField label={t('reporting:field.until')} {...form.getInputProps('period.until')} />}
      </SimpleGrid>
      {periodRule !== 'fixed' && (
        <CodeSelect label={t('reporting:field.schedule')} description={t('reporting:scheduleHint')} codes={SCHEDULES} words="reporting:schedule." none={t('reporting:noSchedule')} {...form.getInputProps('schedule')} />
      )}
      {template === 'own' && <OwnLines lines={lines} error={form.errors.lines} onChange={next => form.setFieldValue('lines', next)} />}
      <Fieldset legend={t('reporting:narrow')} variant="unstyled" styles={{ legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)' } }}>
        <FilterFields known={known} filters={filters} error={form.errors.filters} needsGrant={template === 'grant'} onChange={next => form.setFieldValue('filters', next)} />
      </Fieldset>
    </Stack>
  );
}
