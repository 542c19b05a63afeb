import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { boardQuery } from './care-query';
import { ConfirmTrip } from './ConfirmTrip';
import { TripChips } from './TripChips';
import { TripForm } from './TripForm';
import { TripsToDrive } from './TripsToDrive';

type Trip = Schema<'BoardTripDto'>;

/** Who is driven in the next seven days: what nobody has confirmed stands first. */
export function TransportScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const seesBoard = may('service.read');
  const { data: trips } = useQuery({ ...boardQuery, enabled: seesBoard });
  const [changed, change] = useState<Trip | null>(null);
  useTitle(t('care:board.title'));
  const [open, confirmed] = [trips?.filter(one => !one.confirmedAt) ?? [], trips?.filter(one => one.confirmedAt) ?? []];
  const list = (rows: Trip[]) => <ul className="rows">{rows.map(one => <li key={one.id}><TripItem one={one} onChange={() => change(one)} /></li>)}</ul>;
  return (
    <Stack maw={960} mx="auto" gap="md">
      <Title order={1}>{t('care:board.title')}</Title>
      <TripsToDrive alone={!seesBoard} />
      {trips?.length === 0 && <EmptyState title={t('care:board.none')} hint={t('care:board.noneHint')} />}
      {open.length > 0 && <Section title={t('care:board.unconfirmed')}>{list(open)}</Section>}
      {confirmed.length > 0 && <Section title={t('care:board.confirmed')}>{list(confirmed)}</Section>}
      <FormDialog title={t('care:act.trip')} opened={!!changed} onClose={() => change(null)}>{changed && <TripForm trip={changed} onSent={() => change(null)} />}</FormDialog>
    </Stack>
  );
}

function TripItem({ one, onChange }: { one: Trip; onChange(): void }) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const driver = one.driverId ? colleague(one.driverId) : one.driverName;
  return (
    <Group justify="space-between" align="flex-start" py="sm" gap="xs">
      <Stack gap={4} flex={1} miw={220}>
        <Group gap={6}>
          <Text fw={600}>{fmtMoment(one.leavesAt)}</Text>
          {one.hearingId && <Chip color="blue">{t('care:board.toHearing')}</Chip>}
          <TripChips trip={one} />
        </Group>
        <LinkAnchor to="/clients/$clientId/care" params={{ clientId: one.clientId }}>{`${one.displayName} · ${one.clientCode}`}</LinkAnchor>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{`${one.fromPlace} → ${one.toPlace}`}</Text>
        {driver && <Text size="sm" c="dimmed">{t('care:board.driver', { name: driver })}</Text>}
      </Stack>
      {may('service.write') && (
        <Group gap={6}>
          <Button size="xs" variant="default" onClick={onChange} aria-label={t('care:board.changeNamed', { name: one.clientCode })}>{t('web:form.change')}</Button>
          {!one.confirmedAt && driver && <ConfirmTrip trip={one} />}
        </Group>
      )}
    </Group>
  );
}
