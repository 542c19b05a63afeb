import { Group, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES } from '#libs/i18n/languages';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { DEADLINE_UNITS } from '#libs/law/deadlines/deadline-unit';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';

/** What of a rule can be changed later. */
export interface RuleValues {
  name: Record<(typeof LANGUAGES)[number], string>;
  length: string;
  unit: Schema<'DeadlineUnit'>;
  shifts: boolean;
  metStarts: Schema<'DeadlineTrigger'> | '';
  edition: string;
  source: string;
}

export const ruleBody = ({ length, metStarts, ...values }: RuleValues) => ({ ...values, length: Number(length), metStarts: metStarts || null });

export function RuleFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  return (
    <>
      {LANGUAGES.map(language => (
        <TextInput key={language} lang={language} label={t('deadlines:ruleField.name', { language: ENDONYMS[language] })} {...form.getInputProps(`name.${language}`)} required />
      ))}
      <Group grow align="flex-start">
        <TextInput inputMode="numeric" label={t('deadlines:ruleField.length')} {...form.getInputProps('length')} required />
        <CodeSelect label={t('deadlines:ruleField.unit')} codes={DEADLINE_UNITS} words="law:deadlineUnit." {...form.getInputProps('unit')} required />
      </Group>
      <Switch label={t('deadlines:ruleField.shifts')} {...form.getInputProps('shifts', { type: 'checkbox' })} />
      <CodeSelect label={t('deadlines:ruleField.metStarts')} codes={DEADLINE_TRIGGERS} words="law:deadlineTrigger." none={t('deadlines:starts.nothing')} {...form.getInputProps('metStarts')} />
      <TextInput label={t('deadlines:ruleField.edition')} {...form.getInputProps('edition')} required />
      <Textarea label={t('deadlines:ruleField.source')} autosize minRows={2} {...form.getInputProps('source')} required />
    </>
  );
}
