import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { representationWords } from './representation-words';

/** For whom the client himself acts: whose successor, guardian or agent he is. */
export function Represents({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  if (!client.represents.length) return null;
  return (
    <Section title={t('people:represents')}>
      <ul className="rows">
        {client.represents.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            <LinkAnchor to="/clients/$clientId" params={{ clientId: one.clientId }} fw={550}>{one.displayName}</LinkAnchor>
            <Text size="sm" c="dimmed">{[one.code, representationWords(t, one)].join(' · ')}</Text>
            {one.authorityDocument && <Text size="sm">{one.authorityDocument}</Text>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
