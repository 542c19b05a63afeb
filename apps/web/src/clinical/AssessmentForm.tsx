import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Alert, Instrument } from '#libs/instruments/instrument';
import { INSTRUMENT_IDS, type InstrumentId, INSTRUMENTS } from '#libs/instruments/instruments';
import { alertsOf, bandOf, scoreOf } from '#libs/instruments/score';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { AlertNotice } from './AlertNotice';
import { AnswerFields } from './AnswerFields';
import { useAssessmentsChanged } from './clinical-query';
import { InstrumentSelect } from './InstrumentSelect';

const FORM_LANGUAGES = ['ru', 'ky', 'en', 'uz', 'other'] as const;

interface AssessmentValues {
  instrument: InstrumentId;
  takenOn: string;
  language: string;
  /** What was given to each item, by its place; items without an answer are not in it. */
  given: Record<number, number>;
}

/** The answers of a form on paper, by their numbers. What needs somebody at once is shown as soon as it is entered. */
export function AssessmentForm({ clientId, onSent }: { clientId: string; onSent(alerts: Alert[]): void }) {
  const { t } = useTranslation();
  const changed = useAssessmentsChanged(clientId);
  const record = useRecordForm<AssessmentValues>({
    draft: `assessment:${clientId}`,
    initial: { instrument: INSTRUMENT_IDS[0], takenOn: today(), language: '', given: {} },
    send: async ({ instrument, takenOn, language, given }, { id }) => {
      const body = { id, instrument, takenOn, ...(language && { language: language as Schema<'FormLanguage'> }), answers: answersOf(INSTRUMENTS[instrument], given) };
      const taken = await data(api.POST('/api/clients/{id}/assessments', { params: { path: { id: clientId } }, body }));
      await changed();
      onSent(taken.alerts as Alert[]);
    },
  });
  const { form } = record;
  const { instrument: id, given } = form.getValues();
  const instrument = INSTRUMENTS[id];
  const answers = answersOf(instrument, given);
  const score = scoreOf(instrument, answers);
  const reading = score === null ? t('clinical:assessment.incomplete') : [score, t(`clinical:band.${bandOf(instrument, score)}`)].join(' · ');

  return (
    <RecordFormBody record={record} action={t('clinical:assessment.enter')}>
      <InstrumentSelect value={id} onChange={next => form.setValues({ instrument: next, given: {} })} />
      <Text size="sm">{t('clinical:assessment.paper')}</Text>
      <PartialDateInput label={t('clinical:assessment.takenOn')} {...form.getInputProps('takenOn')} required />
      <CodeSelect label={t('clinical:assessment.language')} codes={FORM_LANGUAGES} words="clinical:formLanguage." none={t('clinical:assessment.notSaid')} {...form.getInputProps('language')} />
      <AnswerFields instrument={instrument} answers={answers} onAnswer={(item, answer) => form.setFieldValue('given', withAnswer(given, item, answer))} />
      <AlertNotice alerts={alertsOf(instrument, answers)} />
      <Text aria-live="polite"><b>{t('clinical:assessment.score')}:</b> {reading}</Text>
    </RecordFormBody>
  );
}

const answersOf = (instrument: Instrument, given: Record<number, number>): (number | null)[] =>
  Array.from({ length: instrument.items }, (_, item) => given[item] ?? null);

function withAnswer(given: Record<number, number>, item: number, answer: number | null): Record<number, number> {
  const { [item]: _, ...others } = given;
  return answer === null ? others : { ...others, [item]: answer };
}
