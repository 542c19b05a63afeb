import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Section } from '../ui/Section';
import { LinkAnchor } from '../ui/LinkAnchor';

/** Clients whom this one has sent here. */
export function Referred({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  if (!client.referred.length) return null;
  return (
    <Section title={t('people:referred')}>
      <ul className="rows">
        {client.referred.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            <LinkAnchor to="/clients/$clientId" params={{ clientId: one.id }} fw={550}>{one.displayName}</LinkAnchor>
            <Text size="sm" c="dimmed">{one.code}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
