import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';

/** The mass event in which the person was hurt. Not there while there is none. */
export function EventSelect(props: Omit<NativeSelectProps, 'data'>) {
  const { t } = useTranslation();
  const events = useQuery({ queryKey: ['mass-events'], queryFn: () => data(api.GET('/api/mass-events')) }).data?.items ?? [];
  if (!events.length) return null;
  return <NativeSelect label={t('desk:field.eventId')} data={[{ value: '', label: t('desk:field.noEvent') }, ...events.map(({ id, title }) => ({ value: id, label: title }))]} {...props} />;
}
