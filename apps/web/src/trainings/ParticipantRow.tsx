import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useParticipantFacts } from './useParticipantFacts';

interface ParticipantRowProps {
  one: Schema<'ParticipationDto'>;
  /** How many sessions the training has. */
  sessions: number;
  onChange?(): void;
}

/** Somebody on the list. That he is a client is shown to those who may see the client, as a link. */
export function ParticipantRow({ one, sessions, onChange }: ParticipantRowProps) {
  const { t } = useTranslation();
  const facts = useParticipantFacts();
  const { participant, ending, sessionIds } = one;
  return (
    <li style={{ padding: '6px 0' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={550} td={ending ? 'line-through' : undefined}>{participant.displayName}</Text>
          <Text size="sm" c="dimmed">{facts(participant)}</Text>
          <Group gap={6} mt={2}>
            {ending && <Chip>{t(`trainings:ending.${ending}`)}</Chip>}
            {participant.mergedIntoId && <Chip>{t('trainings:participant.merged')}</Chip>}
            {sessionIds.length > 0 && <Chip color="blue">{t('trainings:attended', { count: sessionIds.length, sessions })}</Chip>}
            {participant.clientId && <LinkAnchor size="sm" to="/clients/$clientId" params={{ clientId: participant.clientId }}>{t('trainings:participant.client')}</LinkAnchor>}
          </Group>
        </div>
        {onChange && <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onChange} aria-label={t('trainings:participant.changeOne', { name: participant.displayName })}>{t('web:form.change')}</Button>}
      </Group>
    </li>
  );
}
