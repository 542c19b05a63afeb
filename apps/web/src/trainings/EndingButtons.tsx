import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTICIPATION_ENDINGS } from '#libs/law/trainings/participation-ending';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { FormProblem } from '../forms/FormProblem';
import { useTrainingsChanged } from './trainings-query';

/** Takes somebody off the list, who is counted no more; or puts him back. */
export function EndingButtons({ one, onSent }: { one: Schema<'ParticipationDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const [problem, setProblem] = useState<Error | null>(null);
  const act = async (doing: Promise<unknown>) => {
    try {
      await doing;
      await changed();
      onSent();
    } catch (error) {
      setProblem(error as Error);
    }
  };
  const end = (ending: (typeof PARTICIPATION_ENDINGS)[number]) =>
    act(data(api.POST('/api/participations/{id}/ending', { params: { path: { id: one.id }, header: ifMatch(one.version) }, body: { ending } })));
  const back = () =>
    act(data(api.POST('/api/trainings/{id}/participations', { params: { path: { id: one.trainingId } }, body: { participantId: one.participant.id } })));
  return (
    <>
      {problem && <FormProblem problem={problem} values={{}} />}
      {one.ending
        ? <Button variant="default" onClick={() => void back()}>{t('trainings:participant.back')}</Button>
        : PARTICIPATION_ENDINGS.map(ending => <Button key={ending} variant="default" onClick={() => void end(ending)}>{t(`trainings:ending.${ending}`)}</Button>)}
    </>
  );
}
