import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSISTENCIES } from '#libs/law/violations/consistency';
import { EXAMINATION_GROUNDS } from '#libs/law/violations/examination-ground';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeChips } from '../forms/CodeChips';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, useEventsChanged } from './events-query';

interface ReportFormProps {
  place: Place;
  examination: Schema<'ExaminationDto'>;
  injuries: Schema<'InjuryDto'>[];
  onSent(): void;
}

/** What was found, by the five grades, of everything together and of each injury; and on which ground it was done. */
export function ReportForm({ place, examination, injuries, onSent }: ReportFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `examination-report:${examination.id}`,
    initial: { ground: '', groundOn: '', groundReference: '', doneOn: '', finding: '', conclusion: '', of: {} as Record<string, string> },
    send: async ({ of, ...values }, { overVersion }) => {
      const findings = injuries.flatMap(({ id }) => (of[id] ? [{ injuryId: id, finding: of[id] }] : []));
      const params = { path: { id: examination.id }, header: ifMatch(overVersion ?? examination.version) };
      await data(api.POST('/api/examinations/{id}/report', { params, body: { ...withoutBlanks(values), findings } as Schema<'ExaminationReportDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('violations:examination.report')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <CodeSelect label={t('violations:field.ground')} codes={EXAMINATION_GROUNDS} words="violations:examinationGround." none={t('web:form.choose')} {...form.getInputProps('ground')} data-autofocus required />
      <PartialDateInput label={t('violations:field.groundOn')} {...form.getInputProps('groundOn')} required />
      <TextInput label={t('violations:field.groundReference')} {...form.getInputProps('groundReference')} />
      <PartialDateInput label={t('violations:field.doneOn')} {...form.getInputProps('doneOn')} required />
      <CodeChips label={t('violations:field.finding')} codes={CONSISTENCIES} words="violations:consistency." {...form.getInputProps('finding')} />
      {injuries.map(injury => (
        <CodeSelect key={injury.id} label={t(`violations:injuryKind.${injury.kind}`)} description={injury.regions.map(region => t(`violations:bodyRegion.${region}`)).join('; ')}
          codes={CONSISTENCIES} words="violations:consistency." none={t('violations:notJudged')} {...form.getInputProps(`of.${injury.id}`)} value={form.values.of[injury.id] ?? ''} />
      ))}
      <Textarea label={t('violations:field.conclusion')} autosize minRows={3} {...form.getInputProps('conclusion')} />
    </RecordFormBody>
  );
}
