import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { perpetratorsByNameQuery, type Place, placeId } from './events-query';
import { usePerpetratorName } from './usePerpetratorName';

const PAUSE_MS = 300;
const SHOWN = 5;

interface KnownPerpetratorsProps {
  /** What is typed of his name. */
  typed: string;
  place: Place;
  /** He is named here already: nothing new is entered. */
  onHere(): void;
  /** Another case names him: what is known there is taken over. */
  onElsewhere(one: Schema<'FoundPerpetratorDto'>): void;
}

/** Perpetrators of that name, here and in other cases that the reader may see, before somebody is entered a second time. */
export function KnownPerpetrators({ typed, place, onHere, onElsewhere }: KnownPerpetratorsProps) {
  const { t } = useTranslation();
  const name = usePerpetratorName();
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data: found } = useQuery(perpetratorsByNameQuery(asked, true));
  if (!asked || !found?.items.length) return null;
  return (
    <Paper withBorder p="xs" component="section" aria-label={t('violations:perpetrator.known')}>
      <Stack gap={6}>
        <Text size="sm" fw={600}>{t('violations:perpetrator.known')}</Text>
        {found.items.slice(0, SHOWN).map(one => {
          const here = (one.caseId ?? one.clientId) === placeId(place);
          return (
            <Group key={one.id} justify="space-between" gap="xs">
              <Text size="sm">{name(one)} · {here ? t('violations:perpetrator.here') : (one.caseCode ?? t('violations:timeline.noCase'))}</Text>
              <Button size="compact-sm" variant="light" onClick={() => (here ? onHere() : onElsewhere(one))}>{t(here ? 'violations:perpetrator.itIsHe' : 'violations:perpetrator.takeOver')}</Button>
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
}
