import { Alert, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment, today } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { useColleagues } from '../session/colleagues';
import { NOBODY } from './nobody';

interface HandOverPlacesProps {
  userId: string;
  plan: Schema<'HandOverPlanDto'>;
  takers: Record<string, string>;
  onTake(assignmentId: string, taker: string): void;
}

/** What would pass: each case with its next hearing, who takes it, and why it cannot pass like that. */
export function HandOverPlaces({ userId, plan, takers, onTake }: HandOverPlacesProps) {
  const { t } = useTranslation();
  const colleagues = useColleagues().filter(
    one => one.id !== userId && (!one.employedTo || one.employedTo >= today()) && one.roles.some(role => role === 'lawyer' || role === 'supervisor' || role === 'intern'),
  );
  const { data: places, error } = useQuery({
    queryKey: ['hand-over', userId, plan],
    queryFn: async () => (await data(api.POST('/api/users/{id}/hand-over-previews', { params: { path: { id: userId } }, body: plan }))).items,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  if (error) return <FormProblem problem={error} />;
  if (!places) return null;
  if (!places.length) return <Alert variant="light" title={t('staff:handOver.nothing')} />;
  const ready = places.filter(place => !place.obstacle).length;
  const choices = (role: string) => [
    { value: '', label: t('staff:handOver.asForAll') },
    ...(role === 'lead' ? [] : [{ value: NOBODY, label: t('staff:handOver.nobody') }]),
    ...colleagues.map(one => ({ value: one.id, label: one.displayName })),
  ];
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Title order={2}>{t('staff:handOver.places')}</Title>
        <Text size="sm" c="dimmed" role="status">{t('staff:handOver.ready', { ready, all: places.length })}</Text>
      </Group>
      <ul className="rows">
        {places.map(place => (
          <li key={place.assignmentId} style={{ padding: '8px 0' }}>
            <Group justify="space-between" align="flex-start" gap="sm">
              <div>
                <Text fw={550} style={{ overflowWrap: 'anywhere' }}>{place.caseTitle}</Text>
                <Text size="sm" c="dimmed">
                  {[place.caseCode, t(`law:teamRole.${place.role}`), place.nextHearingAt ? fmtMoment(place.nextHearingAt) : t('cases:list.noHearing')].join(' · ')}
                </Text>
                {place.passesOn !== plan.startsOn && <Text size="sm">{t('staff:handOver.passesOn', { date: fmtDay(place.passesOn) })}</Text>}
                {place.obstacle && <Text size="sm" c="var(--mantine-color-error)">{place.obstacle.detail}</Text>}
              </div>
              <NativeSelect aria-label={t('staff:handOver.takes', { code: place.caseCode })} data={choices(place.role)} value={takers[place.assignmentId] ?? ''} w={{ base: '100%', sm: 240 }}
                onChange={event => onTake(place.assignmentId, event.currentTarget.value)} />
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
