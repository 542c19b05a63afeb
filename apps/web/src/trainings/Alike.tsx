import { Alert, Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { likenessQuery } from './trainings-query';
import { useParticipantFacts } from './useParticipantFacts';

interface AlikeProps {
  name: string;
  phone?: string;
  /** What the button beside each of them says. */
  action: string;
  /** Not offered: who is looked at himself. */
  besides?: string;
  onChoose(participantId: string): void;
}

const PAUSE_MS = 300;

/** Who of the programme may be meant by what is typed. */
export function Alike({ name, phone = '', action, besides, onChoose }: AlikeProps) {
  const { t } = useTranslation();
  const facts = useParticipantFacts();
  const [asked] = useDebouncedValue({ name: name.trim(), phone: phone.trim() }, PAUSE_MS);
  const { data: found = [] } = useQuery(likenessQuery({ ...(asked.name && { name: asked.name }), ...(asked.phone && { phone: asked.phone }) }));
  const met = asked.name || asked.phone ? found.filter(({ participant }) => participant.id !== besides) : [];
  if (!met.length) return null;
  return (
    <Alert variant="light" color="orange" p="xs" title={t('trainings:alike.title')} role="status" styles={{ title: { color: 'var(--mantine-color-text)' } }}>
      <ul className="rows">
        {met.map(({ participant, trainings }) => (
          <li key={participant.id} style={{ padding: '4px 0' }}>
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={550}>{participant.displayName}</Text>
                <Text size="sm">{[facts(participant), t('trainings:alike.trainings', { count: trainings })].filter(Boolean).join(' · ')}</Text>
              </div>
              <Button size="compact-sm" variant="default" onClick={() => onChoose(participant.id)} aria-label={`${action}: ${participant.displayName}`}>{action}</Button>
            </Group>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
