import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#libs/law/region';
import { CAMPAIGNS } from '#libs/law/trainings/campaign';
import { TRAINING_KINDS } from '#libs/law/trainings/training-kind';
import { TRAINING_LANGUAGES } from '#libs/law/trainings/training-language';
import { TRAINING_TOPICS } from '#libs/law/trainings/training-topic';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';

export const EMPTY_TRAINING = { kind: 'tot', topic: 'torture_prevention', campaign: '', title: '', language: 'ky', region: 'KG-GB', heldOn: '' };
export type TrainingValues = typeof EMPTY_TRAINING;

export function TrainingFields({ form }: { form: UseFormReturnType<TrainingValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('trainings:field.title')} description={t('trainings:field.titleHint')} {...form.getInputProps('title')} required data-autofocus />
      <CodeSelect label={t('trainings:field.kind')} codes={TRAINING_KINDS} words="trainings:kind." {...form.getInputProps('kind')} />
      <CodeSelect label={t('trainings:field.topic')} codes={TRAINING_TOPICS} words="trainings:topic." {...form.getInputProps('topic')} />
      <CodeSelect label={t('trainings:field.campaign')} codes={CAMPAIGNS} words="trainings:campaign." none={t('trainings:noCampaign')} {...form.getInputProps('campaign')} />
      <PartialDateInput label={t('trainings:field.heldOn')} {...form.getInputProps('heldOn')} required />
      <CodeSelect label={t('trainings:field.region')} codes={REGIONS} words="law:region." {...form.getInputProps('region')} />
      <CodeSelect label={t('trainings:field.language')} codes={TRAINING_LANGUAGES} words="trainings:language." {...form.getInputProps('language')} />
    </>
  );
}
