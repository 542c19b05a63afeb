import { useTranslation } from 'react-i18next';
import { highestScore, type Instrument } from '#libs/instruments/instrument';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';
import { VoidAssessment } from './VoidAssessment';

interface AssessmentTableProps {
  instrument: Instrument;
  assessments: Schema<'AssessmentDto'>[];
}

/** What stands in the curve, in words and numbers, with the answers and with what does not count. */
export function AssessmentTable({ instrument, assessments }: AssessmentTableProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const score = (one: Schema<'AssessmentDto'>) => (one.score === null ? t('clinical:assessment.incomplete') : t('clinical:assessment.of', { score: one.score, highest: highestScore(instrument) }));
  return (
    <div className="wide" role="region" aria-label={t('clinical:assessment.table', { title: instrument.title })} tabIndex={0}>
      <table className="counts worded">
        <thead>
          <tr>
            <th scope="col">{t('clinical:assessment.takenOn')}</th>
            <th scope="col">{t('clinical:assessment.score')}</th>
            <th scope="col">{t('clinical:assessment.reading')}</th>
            <th scope="col">{t('clinical:assessment.answers')}</th>
            <th scope="col">{t('clinical:assessment.by')}</th>
          </tr>
        </thead>
        <tbody>
          {assessments.map(one => (
            <tr key={one.id}>
              <th scope="row">{fmtPartialDate(t, one.takenOn)}</th>
              <td>{score(one)}</td>
              <td className="words">
                {one.voidedAt ? t('clinical:assessment.voided', { reason: t(`clinical:voidReason.${one.voidReason}`) }) : one.band && t(`clinical:band.${one.band}`)}
                {!one.voidedAt && one.alerts.map(alert => <Chip key={alert} color="red">{t(`clinical:alert.${alert}.title`)}</Chip>)}
              </td>
              <td>{one.answers.map(answer => answer ?? '–').join(' ')}</td>
              <td className="words">{colleague(one.authorId)}{!one.voidedAt && <VoidAssessment assessment={one} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
