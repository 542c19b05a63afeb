import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { PersonDetails } from '../people/PersonDetails';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';

/** What both files say: the persons, their cases and relatives. */
export function SideBySide({ clients }: { clients: Schema<'ClientDto'>[] }) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {clients.map(client => (
        <Section key={client.id} title={client.displayName}>
          <LinkAnchor to="/clients/$clientId" params={{ clientId: client.id }}>{client.code}</LinkAnchor>
          <Text size="sm">{t(`law:clientKind.${client.kind}`)}</Text>
          <PersonDetails person={client.person} />
          {client.cases.length > 0 && <Text size="sm">{t('merging:compare.cases')}: {client.cases.map(one => one.code).join(', ')}</Text>}
          {client.relatives.length > 0 && <Text size="sm">{t('merging:compare.relatives')}: {client.relatives.map(one => one.displayName).join(', ')}</Text>}
        </Section>
      ))}
    </SimpleGrid>
  );
}
