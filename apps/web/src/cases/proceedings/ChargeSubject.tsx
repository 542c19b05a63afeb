import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { eventsQuery } from '../../violations/events-query';
import { useEventName } from '../../violations/useEventName';
import { usePerpetratorName } from '../../violations/usePerpetratorName';

/** Of what a charge speaks and whom it is against, as far as that is on file among the events of the case. */
export function ChargeSubject({ charge, caseId }: { charge: Schema<'ChargeDto'>; caseId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const eventName = useEventName();
  const perpetratorName = usePerpetratorName();
  const linked = !!charge.eventId || !!charge.perpetratorId;
  const { data: known } = useQuery({ ...eventsQuery({ caseId }), enabled: linked && may('event.read') });
  const event = known?.items.find(({ id }) => id === charge.eventId);
  const perpetrator = known?.perpetrators.find(({ id }) => id === charge.perpetratorId);
  return (
    <>
      {perpetrator && <Text size="sm">{t('proceedings:charge.against', { name: perpetratorName(perpetrator) })}</Text>}
      {event && (
        <Text size="sm">
          {t('proceedings:charge.about')} <LinkAnchor underline="always" to="/cases/$caseId" params={{ caseId }} search={{ tab: 'events' }}>{eventName(event)}</LinkAnchor>
          {event.voidedAt && ` (${t('violations:voided')})`}
        </Text>
      )}
    </>
  );
}
