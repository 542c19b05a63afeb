import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { Brought } from '../../care/Brought';
import { fmtMoment, fmtWeekday } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useBodyName } from '../bodies';
import { useHearingResult } from './useHearingResult';

interface HearingItemProps {
  hearing: Schema<'HearingDto'>;
  one: Schema<'CaseDto'>;
  /** Writes the outcome; absent for those who may not. */
  onSettle?(): void;
  /** Moves it; absent for those who may not. */
  onMove?(): void;
  /** Says that it was entered by mistake; absent for those who may not. */
  onVoid?(): void;
  /** Plans that somebody is brought; absent for those who may not. */
  onBring?(): void;
  /** Who is brought to it. */
  brought?: Schema<'BoardTripDto'>[];
}

export function HearingItem({ hearing, one, onSettle, onMove, onVoid, onBring, brought = [] }: HearingItemProps) {
  const { t } = useTranslation();
  const result = useHearingResult();
  const bodyName = useBodyName();
  const colleague = useColleagueName();
  const proceeding = one.proceedings.find(({ id }) => id === hearing.proceedingId);
  const where = [proceeding && t(`law:stage.${proceeding.stage}`), bodyName(proceeding?.bodyId ?? null), hearing.courtroom, hearing.judge && t('cases:hearing.judgeIs', { name: hearing.judge })];
  const came = hearing.attendances.map(({ userId, personId, role }) => {
    const name = userId ? colleague(userId) : one.clients.find(client => client.personId === personId)?.name;
    return name ? `${name} (${t(`law:attendanceRole.${role}`)})` : t(`law:attendanceRole.${role}`);
  });
  const past = new Date(hearing.startsAt) < new Date();
  const struck = hearing.voidedAt ? { td: 'line-through' as const } : {};

  return (
    <Group justify="space-between" align="flex-start" py="sm" gap="sm">
      <Stack gap={2} flex={1} miw={240}>
        <Group gap="xs">
          <Text fw={650} {...struck}>{fmtMoment(hearing.startsAt, hearing.zone)}</Text>
          <Text size="sm" c="dimmed">{fmtWeekday(hearing.startsAt, hearing.zone)}</Text>
        </Group>
        <Text {...struck}>{t(`law:hearingPurpose.${hearing.purpose}`)}</Text>
        <Text size="sm" c="dimmed">{where.filter(Boolean).join(' · ')}</Text>
        {hearing.voidedAt && <Text size="sm" className="prewrap">{t('cases:hearing.voided', { day: fmtMoment(hearing.voidedAt), name: colleague(hearing.voidedBy!), reason: hearing.voidReason })}</Text>}
        {hearing.status !== 'scheduled' && (!hearing.voidedAt || hearing.outcome || hearing.postponementReason) && <Text fw={550} {...struck}>{result(hearing)}</Text>}
        {hearing.note && <Text size="sm" className="prewrap">{hearing.note}</Text>}
        {brought.length > 0 && <Brought trips={brought} />}
        {came.length > 0 && <Text size="sm" c="dimmed">{t('cases:hearing.came', { names: came.join(', ') })}</Text>}
      </Stack>
      <Group gap={6} justify="flex-end">
        {onBring && <Button variant="default" size="xs" onClick={onBring}>{t('care:brought.short')}</Button>}
        {onMove && <Button variant="default" size="xs" onClick={onMove}>{t('calendar:move.short')}</Button>}
        {onSettle && <Button variant={past ? 'filled' : 'default'} size="xs" onClick={onSettle}>{t('cases:outcome.short')}</Button>}
        {onVoid && <Button variant="subtle" color="gray" size="xs" onClick={onVoid}>{t('cases:hearing.void')}</Button>}
      </Group>
    </Group>
  );
}
