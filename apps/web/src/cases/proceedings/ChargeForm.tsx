import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CODE_EDITION_CODES, editionInForce } from '#libs/law/code-edition';
import { isPartialDate } from '#libs/law/partial-date';
import { SENTENCE_KINDS } from '#libs/law/sentence-kind';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { ChargeSubjectFields } from './ChargeSubjectFields';
import { useProceedingName } from './useProceedingName';

export function ChargeForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `charge:${one.id}`,
    initial: {
      proceedingId: one.proceedings.at(-1)?.id ?? '', codeEdition: '', article: '', part: '', allegedOn: '',
      particulars: '', soughtKind: '', soughtMonths: '', eventId: '', perpetratorId: '',
    },
    send: async ({ soughtMonths, ...values }, { id }) => {
      const body = { id, ...withoutBlanks(values), codeEdition: editionOf(values), ...(soughtMonths && { soughtMonths: Number(soughtMonths) }) } as Schema<'NewChargeDto'>;
      await data(api.POST('/api/cases/{id}/charges', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('cases:charge.add')}>
      <NativeSelect label={t('cases:hearing.proceeding')} {...form.getInputProps('proceedingId')} data={one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }))} />
      <CodeSelect label={t('cases:charge.codeEdition')} codes={CODE_EDITION_CODES} words="law:codeEdition." {...form.getInputProps('codeEdition')} value={editionOf(form.values)} />
      <Group grow align="flex-start">
        <TextInput label={t('cases:charge.articleNo')} {...form.getInputProps('article')} required />
        <TextInput label={t('cases:charge.part')} {...form.getInputProps('part')} />
      </Group>
      <ChargeSubjectFields caseId={one.id} form={form} />
      <PartialDateInput label={t('cases:charge.allegedOn')} {...form.getInputProps('allegedOn')} />
      <Textarea label={t('cases:charge.particulars')} autosize minRows={2} {...form.getInputProps('particulars')} />
      <Group grow align="flex-start">
        <CodeSelect label={t('cases:charge.soughtKind')} codes={SENTENCE_KINDS} words="law:sentenceKind." none={t('web:form.notKnown')} {...form.getInputProps('soughtKind')} />
        <TextInput type="number" label={t('cases:charge.months')} min={0} max={1200} {...form.getInputProps('soughtMonths')} />
      </Group>
    </RecordFormBody>
  );
}

/** The one that was chosen; until then, the one in force when the act was done, or today's while that is not known. */
const editionOf = ({ codeEdition, allegedOn }: { codeEdition: string; allegedOn: string }) =>
  codeEdition || (isPartialDate(allegedOn) && editionInForce(allegedOn)?.code) || CODE_EDITION_CODES.at(-1)!;
