import { NativeSelect, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session';
import { eventsQuery } from '../../violations/events-query';
import { useEventName } from '../../violations/useEventName';
import { usePerpetratorName } from '../../violations/usePerpetratorName';

interface Subject {
  eventId: string;
  perpetratorId: string;
}

interface ChargeSubjectFieldsProps<V extends Subject> {
  caseId: string;
  form: UseFormReturnType<V>;
  /** It is against a person on file already: a perpetrator cannot be named beside him. */
  againstPerson?: boolean;
}

/** Of which event of the case a charge speaks, and against which of its perpetrators. */
export function ChargeSubjectFields<V extends Subject>({ caseId, form, againstPerson = false }: ChargeSubjectFieldsProps<V>) {
  const { t } = useTranslation();
  const may = useMay();
  const eventName = useEventName();
  const perpetratorName = usePerpetratorName();
  const { data: known } = useQuery({ ...eventsQuery({ caseId }), enabled: may('event.read') });
  const events = known?.items.filter(event => !event.voidedAt || event.id === form.values.eventId) ?? [];
  const perpetrators = known?.perpetrators ?? [];
  const none = { value: '', label: t('web:form.notKnown') };
  if (known && !events.length && !perpetrators.length) return <Text size="sm" c="dimmed">{t('proceedings:charge.nothingToChoose')}</Text>;
  return (
    <>
      {events.length > 0 && <NativeSelect label={t('proceedings:charge.eventId')} data={[none, ...events.map(event => ({ value: event.id, label: eventName(event) }))]} {...form.getInputProps('eventId')} />}
      {perpetrators.length > 0 && !againstPerson && <NativeSelect label={t('proceedings:charge.perpetratorId')} data={[none, ...perpetrators.filter(one => !one.voidedAt).map(one => ({ value: one.id, label: perpetratorName(one) }))]} {...form.getInputProps('perpetratorId')} />}
    </>
  );
}
