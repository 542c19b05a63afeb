import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { familyServicesQuery } from './care-query';

/** What each member of the family received, side by side: the direct victim first. */
export function FamilyServices({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data: family } = useQuery(familyServicesQuery(clientId));
  if (!family) return null;
  const none = family.every(({ services }) => !services.length);
  return (
    <Section title={t('care:family.title')}>
      {none && <EmptyState title={t('care:family.none')} hint={t('care:family.noneHint')} />}
      {!none && <SimpleGrid cols={{ base: 1, sm: Math.min(family.length, 3) }}>{family.map(one => <Member key={one.id} one={one} />)}</SimpleGrid>}
    </Section>
  );
}

function Member({ one }: { one: Schema<'FamilyMemberDto'> }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6}>
      <Stack gap={0}>
        <LinkAnchor to="/clients/$clientId/care" params={{ clientId: one.id }} fw={600}>{one.displayName}</LinkAnchor>
        <Text size="sm" c="dimmed">{t(`law:clientKind.${one.kind}`)}</Text>
      </Stack>
      {!one.services.length && <Text size="sm" c="dimmed">{t('care:family.nothing')}</Text>}
      <ul className="rows">
        {one.services.map(service => (
          <li key={service.id} style={{ padding: '6px 0' }}>
            <Text size="sm" fw={550}>{t(`law:serviceType.${service.type}`)}</Text>
            <Text size="sm" c="dimmed">{[fmtPartialDate(t, service.outcomeOn ?? service.dueOn ?? service.plannedOn), t(`law:serviceState.${service.state}`)].join(' · ')}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
