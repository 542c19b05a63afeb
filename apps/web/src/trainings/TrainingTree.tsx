import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTrainerName } from './useTrainerName';

interface TreeProps {
  cascade: Schema<'CascadeDto'>;
  roots: string[];
}

/** Trainings beneath trainings, as nested lists; one that hangs beneath two stands beneath both, and is opened once. */
export function TrainingTree({ cascade, roots }: TreeProps) {
  const opened = new Set<string>();
  return <Branch cascade={cascade} ids={roots} opened={opened} />;
}

function Branch({ cascade, ids, opened }: { cascade: Schema<'CascadeDto'>; ids: string[]; opened: Set<string> }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {ids.map(id => {
        const again = opened.has(id);
        opened.add(id);
        return <Node key={id} cascade={cascade} id={id} again={again} opened={opened} />;
      })}
    </ul>
  );
}

function Node({ cascade, id, again, opened }: { cascade: Schema<'CascadeDto'>; id: string; again: boolean; opened: Set<string> }) {
  const { t } = useTranslation();
  const nameOf = useTrainerName();
  const one = cascade.trainings.find(training => training.id === id);
  if (!one) return null;
  const leading = cascade.links.filter(link => link.trainingId === id).map(nameOf);
  const beneath = [...new Set(cascade.links.filter(link => link.trainedAtId === id).map(link => link.trainingId))];
  return (
    <li style={{ padding: '4px 0' }}>
      <LinkAnchor to="/trainings/$trainingId" params={{ trainingId: id }}>{one.title}</LinkAnchor>
      <Text size="sm" c="dimmed">
        {[fmtPartialDate(t, one.heldOn), t(`law:region.${one.region}`), t('trainings:people', { count: one.people }), ...(one.guests ? [t('trainings:guests', { count: one.guests })] : []),
          ...(leading.length ? [t('trainings:cascade.ledBy', { names: leading.join(', ') })] : []), ...(again ? [t('trainings:cascade.again')] : [])].join(' · ')}
      </Text>
      {!again && beneath.length > 0 && <Branch cascade={cascade} ids={beneath} opened={opened} />}
    </li>
  );
}
