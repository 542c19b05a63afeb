import { Group, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CLINICAL_NOTE_KINDS, type ClinicalNoteKind } from '#libs/law/clinical-note-kind';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { ServiceSelect } from './ServiceSelect';

export interface NoteValues {
  kind: ClinicalNoteKind;
  occurredOn: string;
  minutes: string;
  text: string;
  serviceId: string;
}

/** What a note is made of, whether new or corrected. */
export function NoteFields({ form, clientId }: { form: UseFormReturnType<NoteValues>; clientId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea label={t('clinical:note.text')} {...form.getInputProps('text')} autosize minRows={6} maxRows={18} required data-autofocus />
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <CodeSelect label={t('clinical:note.kind')} codes={CLINICAL_NOTE_KINDS} words="clinical:noteKind." {...form.getInputProps('kind')} miw={150} />
        <PartialDateInput label={t('clinical:note.occurredOn')} {...form.getInputProps('occurredOn')} required miw={170} />
        <TextInput type="number" label={t('clinical:note.minutes')} {...form.getInputProps('minutes')} min={1} max={1440} miw={90} />
      </Group>
      <ServiceSelect clientId={clientId} {...form.getInputProps('serviceId')} />
    </>
  );
}
