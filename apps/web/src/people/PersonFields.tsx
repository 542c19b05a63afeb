import { Fieldset, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DISABILITIES } from '#libs/law/disability';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { VULNERABILITIES } from '#libs/law/vulnerability';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';

/** What may be said about a person besides his name; all of it may stay unknown. */
export function PersonFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  const at = (field: string) => form.getInputProps(`person.${field}`);
  return (
    <Stack gap="sm">
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <PartialDateInput label={t('people:person.birthDate')} miw={180} {...at('birthDate')} />
        <CodeSelect label={t('people:person.gender')} codes={GENDERS} words="law:gender." none={t('web:form.notKnown')} miw={140} {...at('gender')} />
        <CodeSelect label={t('people:person.region')} codes={REGIONS} words="law:region." none={t('web:form.notKnown')} miw={160} {...at('region')} />
      </Group>
      <Textarea label={t('people:person.phones')} description={t('people:person.phonesHint')} autosize minRows={1} {...at('phones')} />
      <TextInput label={t('people:person.address')} autoComplete="off" {...at('address')} />
      <Fieldset legend={t('people:person.safeContact')}>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput label={t('people:person.channel')} miw={150} {...at('safeContact.channel')} />
          <TextInput label={t('people:person.hours')} miw={150} {...at('safeContact.hours')} />
          <TextInput label={t('people:person.codeName')} miw={150} autoComplete="off" {...at('safeContact.codeName')} />
        </Group>
      </Fieldset>
      <MultiSelect label={t('people:person.disabilities')} data={DISABILITIES.map(value => ({ value, label: t(`law:disability.${value}`) }))} clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} {...at('disabilities')} />
      <MultiSelect label={t('people:person.vulnerabilities')} data={VULNERABILITIES.map(value => ({ value, label: t(`law:vulnerability.${value}`) }))} clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} searchable {...at('vulnerabilities')} />
      <PartialDateInput label={t('people:person.diedOn')} {...at('diedOn')} />
      <Textarea label={t('people:person.note')} autosize minRows={2} {...at('note')} />
    </Stack>
  );
}
