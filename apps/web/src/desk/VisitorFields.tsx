import { Group, MultiSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { REFERRAL_SOURCES } from '#libs/law/referral-source';
import { REGIONS } from '#libs/law/region';
import { VULNERABILITIES } from '#libs/law/vulnerability';
import { CodeSelect } from '../forms/CodeSelect';
import { EventSelect } from './EventSelect';

/** What is asked when there is time: where from, through whom, what circumstances. */
export function VisitorFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  return (
    <>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <CodeSelect label={t('desk:field.region')} codes={REGIONS} words="law:region." none={t('web:form.notKnown')} miw={160} {...form.getInputProps('region')} />
        <CodeSelect label={t('desk:field.referralSource')} codes={REFERRAL_SOURCES} words="law:referralSource." none={t('web:form.notKnown')} miw={160} {...form.getInputProps('referralSource')} />
      </Group>
      <EventSelect {...form.getInputProps('eventId')} />
      <MultiSelect label={t('desk:field.vulnerabilities')} data={VULNERABILITIES.map(value => ({ value, label: t(`law:vulnerability.${value}`) }))} clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} searchable {...form.getInputProps('vulnerabilities')} />
    </>
  );
}
