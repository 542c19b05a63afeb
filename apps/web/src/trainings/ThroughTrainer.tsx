import { Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useMay } from '../session/session';
import { trainersQuery } from './trainings-query';

/** Through which trainer somebody came to the desk: chosen, and stored at once. */
export function ThroughTrainer({ enquiryId }: { enquiryId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const params = { path: { id: enquiryId } };
  const key = ['enquiry', enquiryId, 'trainer'];
  const { data: through } = useQuery({ queryKey: key, queryFn: () => data(api.GET('/api/enquiries/{id}/trainer', { params })) });
  const { data: trainers = [] } = useQuery(trainersQuery);
  if (!through) return null;
  const named = through.participantId && !trainers.some(one => one.participantId === through.participantId) ? [{ value: through.participantId, label: through.displayName ?? t('trainings:trainer.unnamed') }] : [];
  const choices = [...named, ...trainers.filter(one => one.displayName).map(one => ({ value: one.participantId, label: one.displayName! }))];
  const choose = async (participantId: string | null) => {
    await (participantId ? data(api.PUT('/api/enquiries/{id}/trainer', { params, body: { participantId } })) : data(api.DELETE('/api/enquiries/{id}/trainer', { params })));
    await Promise.all([key, ['trainers'], ['training']].map(queryKey => client.invalidateQueries({ queryKey })));
  };
  return (
    <Select label={t('trainings:enquiries.through')} description={t('trainings:enquiries.hint')} placeholder={t('trainings:enquiries.nobody')} data={choices} value={through.participantId}
      onChange={value => void choose(value)} disabled={!may('enquiry.settle')} searchable clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} nothingFoundMessage={t('web:search.nothing')} />
  );
}
