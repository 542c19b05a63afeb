import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CODE_EDITION_CODES } from '#libs/law/code-edition';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { useProceedingName } from './useProceedingName';

interface ReclassificationFormProps {
  charge: Schema<'ChargeDto'>;
  one: Schema<'CaseDto'>;
  onSent(): void;
}

/** The same act under another article: the charge ends and goes on as the new one. */
export function ReclassificationForm({ charge, one, onSent }: ReclassificationFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `reclassification:${charge.id}`,
    initial: { codeEdition: charge.codeEdition as string, article: '', part: '', decidedOn: '', decidedInId: '' },
    send: async (values, { id, overVersion }) => {
      const body = { id, ...withoutBlanks(values) } as Schema<'ReclassificationDto'>;
      const params = { path: { id: charge.id }, header: ifMatch(overVersion ?? charge.version) };
      await data(api.POST('/api/charges/{id}/reclassification', { params, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('proceedings:charge.reclassify')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <CodeSelect label={t('cases:charge.codeEdition')} codes={CODE_EDITION_CODES} words="law:codeEdition." {...form.getInputProps('codeEdition')} />
      <Group grow align="flex-start">
        <TextInput label={t('proceedings:charge.article')} {...form.getInputProps('article')} required />
        <TextInput label={t('cases:charge.part')} {...form.getInputProps('part')} />
      </Group>
      <PartialDateInput label={t('proceedings:charge.reclassifiedOn')} {...form.getInputProps('decidedOn')} />
      <NativeSelect label={t('proceedings:charge.decidedIn')} {...form.getInputProps('decidedInId')}
        data={[{ value: '', label: t('proceedings:charge.broughtIn') }, ...one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }))]} />
    </RecordFormBody>
  );
}
