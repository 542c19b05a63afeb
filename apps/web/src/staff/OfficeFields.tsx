import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES } from '#libs/i18n/languages';
import { REGIONS } from '#libs/law/region';
import { CodeSelect } from '../forms/CodeSelect';

/** Fields of a form with `name.ru`, `name.ky`, `name.en` and `region`. */
export function OfficeFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  return (
    <>
      {LANGUAGES.map(language => (
        <TextInput key={language} label={t('staff:office.name', { language: ENDONYMS[language] })} lang={language} {...form.getInputProps(`name.${language}`)} required />
      ))}
      <CodeSelect label={t('staff:office.region')} codes={REGIONS} words="law:region." none={t('web:form.choose')} {...form.getInputProps('region')} required />
    </>
  );
}
