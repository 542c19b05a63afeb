import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { PeriodEndForm, type Ending } from './PeriodEndForm';
import { usePeriod } from './usePeriod';

interface HistoryItemProps {
  what: ReactNode;
  /** Says in a button's name what it ends. */
  name: string;
  held: Ending & { startsOn: string; endsOn: string | null; createdBy: string | null };
  end?(endsOn: string, version: number): Promise<unknown>;
}

/** One dated fact of a colleague: what, from when to when, entered by whom; and a way to end it. */
export function HistoryItem({ what, name, held, end }: HistoryItemProps) {
  const { t } = useTranslation();
  const period = usePeriod();
  const colleague = useColleagueName();
  const [ending, dialog] = useDisclosure();
  const over = held.endsOn !== null && held.endsOn < today();
  const coming = held.startsOn > today();
  const told = [period(held), coming && t('staff:period.coming'), over && t('staff:period.over'), held.createdBy && t('staff:period.by', { name: colleague(held.createdBy) })];
  return (
    <li>
      <Group justify="space-between" py="xs" wrap="nowrap">
        <div>
          <Text fw={550} c={over ? 'dimmed' : undefined}>{what}</Text>
          <Text size="sm" c="dimmed">{told.filter(Boolean).join(' · ')}</Text>
        </div>
        {end && held.endsOn === null && (
          <Button variant="default" size="xs" onClick={dialog.open} aria-label={t('staff:period.endNamed', { name })} style={{ flex: 'none' }}>{t('staff:period.end')}</Button>
        )}
      </Group>
      {end && <FormDialog title={t('staff:period.endNamed', { name })} opened={ending} onClose={dialog.close}><PeriodEndForm held={held} end={end} onSent={dialog.close} /></FormDialog>}
    </li>
  );
}
