import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { ROW } from '../shell/useShortcuts';

export function TrainingRows({ trainings }: { trainings: Schema<'TrainingRowDto'>[] }) {
  const { t } = useTranslation();
  return (
    <ul className="rows">
      {trainings.map(one => (
        <li key={one.id}>
          <Link to="/trainings/$trainingId" params={{ trainingId: one.id }} className="row-link" {...ROW}>
            <Text fw={550} td={one.voided ? 'line-through' : undefined}>{one.title}</Text>
            <Text size="sm" c="dimmed">
              {[one.voided && t('trainings:void.chip'), t(`trainings:kind.${one.kind}`), t(`law:region.${one.region}`), fmtPartialDate(t, one.heldOn), t('trainings:people', { count: one.people }),
                ...(one.guests ? [t('trainings:guests', { count: one.guests })] : [])].filter(Boolean).join(' · ')}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
