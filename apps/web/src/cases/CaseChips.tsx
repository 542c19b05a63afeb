import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChargeOutcome } from '#libs/law/charge-outcome';
import { daysSince } from '#libs/law/days-since';
import { officeDay } from '#libs/law/office-day';
import { chargesMessage, summariseCharges } from '#libs/law/charges-summary';
import type { Schema } from '../api/schema';
import { GoalChips } from '../redress/GoalChips';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { currentStage } from './current-stage';
import { representatives } from './representatives';

/** Stage, charges, who represents, what it is all for: what a colleague asks first. */
export function CaseChips({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const stage = currentStage(one.proceedings);
  const charges = chargesMessage(summariseCharges(one.charges.map(charge => charge.outcome as ChargeOutcome)));
  const standing = one.clients.map(client => ({ client, ...representatives(client) }));

  const since = one.happenedOn ? daysSince(one.happenedOn, officeDay()) : null;

  return (
    <Group gap={6}>
      <Chip color={one.open ? 'pine' : 'gray'}>{t(one.open ? 'cases:chip.open' : 'cases:chip.closed')}</Chip>
      {stage && <Chip>{t(`law:stage.${stage}`)}</Chip>}
      {charges && <Chip>{t(charges.key, charges.params)}</Chip>}
      {since && <Chip>{t('cases:chip.daysSince', { days: since.min === since.max ? since.min : `${since.min}–${since.max}` })}</Chip>}
      {one.restricted && <Chip color="orange">{t('cases:chip.restricted')}</Chip>}
      {standing.map(({ client, withoutRepresentative, acting }) =>
        withoutRepresentative ? (
          <Chip key={client.id} color="red">{t('cases:chip.withoutRepresentative')}</Chip>
        ) : (
          acting.map(one => <Chip key={one.id}>{t('cases:chip.represents', { name: one.name, basis: t(`law:representationBasis.${one.basis}`) })}</Chip>)
        ),
      )}
      {may('redress.read') && <GoalChips caseId={one.id} />}
    </Group>
  );
}
