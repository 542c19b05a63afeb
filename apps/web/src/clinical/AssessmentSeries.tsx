import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { INSTRUMENTS } from '#libs/instruments/instruments';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';
import { Section } from '../ui/Section';
import { AssessmentTable } from './AssessmentTable';
import { curveQuery } from './clinical-query';

interface AssessmentSeriesProps {
  clientId: string;
  series: Schema<'AssessmentSeriesDto'>;
}

/** The scores of one instrument: how they went from first to last, the curve, and the same in a table. */
export function AssessmentSeries({ clientId, series: { instrument: id, assessments, change } }: AssessmentSeriesProps) {
  const { t, i18n } = useTranslation();
  const instrument = INSTRUMENTS[id];
  const counted = assessments.filter(one => !one.voidedAt && one.score !== null);
  const scores = `${i18n.language} ${counted.map(one => `${one.takenOn}:${one.score}`).join(' ')}`;
  const { data: curve } = useQuery({ ...curveQuery(clientId, id, scores), enabled: counted.length > 1 });
  const title = `${instrument.title}: ${t(`clinical:instrument.${id}`)}`;
  return (
    <Section title={title} actions={!instrument.verified && <Chip>{t('clinical:assessment.unverified')}</Chip>}>
      {change && <Text mb="xs">{t('clinical:assessment.change', { ...change, difference: signed(change.difference), direction: t(`clinical:direction.${change.direction}`) })}</Text>}
      {!change && counted.length > 1 && <Text mb="xs">{t('clinical:assessment.orderUnknown')}</Text>}
      {curve && <img className="curve" src={curve} alt={t('clinical:assessment.curve', { title: instrument.title })} width={640} height={280} />}
      <AssessmentTable instrument={instrument} assessments={assessments} />
      <Text size="xs" c="dimmed" mt="sm">{t('clinical:assessment.source', { source: instrument.source })}</Text>
      <Text size="xs" c="dimmed">{t('clinical:assessment.terms', { terms: instrument.terms })}</Text>
    </Section>
  );
}

const signed = (difference: number) => (difference > 0 ? `+${difference}` : String(difference).replace('-', '\u2212'));
