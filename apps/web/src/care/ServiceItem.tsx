import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOpenService } from '#libs/law/care/service-state';
import { isLawyersServiceType } from '#libs/law/care/service-type';
import type { Schema } from '../api/schema';
import { fmtMoment, today } from '../dates/fmt';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { ServiceCost } from './ServiceCost';
import type { ServiceAct } from './ServiceDialog';
import { TripChips } from './TripChips';
import { useGoalText } from './useGoalText';

interface ServiceItemProps {
  service: Schema<'ServiceDto'>;
  onAct(act: ServiceAct): void;
}

const COLOURS = { planned: 'gray', referred: 'blue', delivered: 'pine', missed: 'orange', declined: 'gray' } as const;

/** A service: what, when, where it stands, and what can be done with it. */
export function ServiceItem({ service, onAct }: ServiceItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const goalText = useGoalText(service.clientId);
  const { type, state, dueOn, dueTime, quantity, unit, medicine, trip, referrals, costs, outcomeOn, plannedOn, reason, payer, seriesId } = service;
  const open = isOpenService(state);
  const ofCare = may('referral.write');
  const mine = may('service.write') && (ofCare || isLawyersServiceType(type));
  const name = t(`law:serviceType.${type}`);
  const waiting = referrals.find(one => one.state === 'sent');
  // what was called off is known by the day on which it would have been
  const when = outcomeOn && !(state === 'declined' && dueOn) ? fmtPartialDate(t, outcomeOn) : trip ? fmtMoment(trip.leavesAt) : [fmtPartialDate(t, dueOn ?? plannedOn), dueTime].filter(Boolean).join(', ');
  const facts = [
    when, quantity && unit && t('care:service.quantity', { count: quantity, unit: t(`law:serviceUnit.${unit}`) }), service.providerName ?? (service.providerKind && t(`law:providerKind.${service.providerKind}`)),
    medicine && [medicine.name, medicine.dose].filter(Boolean).join(', '), trip && `${trip.fromPlace} → ${trip.toPlace}`,
    goalText(service.goalId), open && payer && t('care:service.paidBy', { payer: t(`law:costPayer.${payer}`) }),
  ].filter(Boolean);
  const medicineButton = <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'medicine' })} aria-label={t('care:service.medicineNamed', { name: medicine?.name ?? name })}>{t('care:service.medicine')}</Button>;
  return (
    <Group justify="space-between" align="flex-start" py="sm" gap="xs">
      <Stack gap={4} flex={1} miw={200}>
        <Group gap={6}>
          <Text fw={600}>{name}</Text>
          <Chip color={COLOURS[state]}>{t(`law:serviceState.${state}`)}</Chip>
          {trip && open && <TripChips trip={trip} />}
          {open && dueOn && dueOn < today() && <Chip color="red">{t('care:service.overdue')}</Chip>}
          {reason && <Chip>{t(`law:serviceReason.${reason}`)}</Chip>}
          {open && seriesId && <Chip>{t('care:service.repeats')}</Chip>}
          {waiting && <Chip color="orange">{t('care:referral.waiting')}</Chip>}
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>{facts.join(' · ')}</Text>
        {costs.map(cost => <ServiceCost key={cost.id} cost={cost} onVoid={mine ? () => onAct({ act: 'void', cost }) : undefined} />)}
      </Stack>
      {ofCare && !open && type === 'medicines' && medicineButton}
      {mine && !open && <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'reopen' })} aria-label={t('care:service.reopenNamed', { name })}>{t('care:service.reopen')}</Button>}
      {open && mine && (
        <Group gap={6}>
          <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'change' })} aria-label={t('care:board.changeNamed', { name })}>{t('web:form.change')}</Button>
          {ofCare && type === 'medicines' && medicineButton}
          {seriesId && <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'cease' })} aria-label={t('care:service.ceaseNamed', { name, date: when })}>{t('care:service.cease')}</Button>}
          {ofCare && !waiting && state === 'planned' && <Button size="xs" variant="default" onClick={() => onAct({ act: 'refer' })} aria-label={t('care:service.referNamed', { name })}>{t('care:service.refer')}</Button>}
          {ofCare && waiting && <Button size="xs" variant="default" onClick={() => onAct({ act: 'answer' })} aria-label={t('care:service.answerNamed', { name })}>{t('care:service.answer')}</Button>}
          <Button size="xs" onClick={() => onAct({ act: 'settle' })} aria-label={t('care:service.settleNamed', { name })}>{t('care:service.settle')}</Button>
        </Group>
      )}
    </Group>
  );
}
