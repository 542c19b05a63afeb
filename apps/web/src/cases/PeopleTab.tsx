import { Group, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { withTexts } from '../texts/with-texts';
import { EmptyState } from '../ui/EmptyState';
import { representatives } from './representatives';
import { LinkAnchor } from '../ui/LinkAnchor';

const CaseChecks = lazy(() => withTexts('merging', () => import('../merging/CaseChecks'))().then(({ CaseChecks }) => ({ default: CaseChecks })));

/** Whom the case is for, and who has acted for them from when to when. */
export function PeopleTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  return (
    <Stack>
      {one.clients.map(client => {
        const { acting, former } = representatives(client);
        return (
          <section key={client.id}>
            <Group gap="xs">
              <Title order={2}><LinkAnchor to="/clients/$clientId" params={{ clientId: client.id }} inherit>{client.name}</LinkAnchor></Title>
              <Text size="sm" c="dimmed">{client.code}</Text>
            </Group>
            {client.diedOn && <Text size="sm">{t('people:diedOn', { date: fmtPartialDate(t, client.diedOn) })}</Text>}
            {!acting.length && !former.length && <EmptyState title={t('people:representation.none')} hint={t('people:representation.noneHint')} />}
            <ul className="rows">
              {[...acting, ...former].map(held => (
                <li key={held.id} style={{ padding: '8px 0' }}>
                  <Text fw={550}>{held.name}</Text>
                  <Text size="sm" c="dimmed">
                    {[
                      t(`law:representationBasis.${held.basis}`),
                      t(`law:representationPurpose.${held.purpose}`),
                      t(held.endsOn ? 'people:period.fromTo' : 'people:period.since', { from: fmtPartialDate(t, held.startsOn), to: held.endsOn && fmtPartialDate(t, held.endsOn) }),
                      former.includes(held) && t('people:representation.former'),
                    ].filter(Boolean).join(' · ')}
                  </Text>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Suspense><CaseChecks caseId={one.id} /></Suspense>
    </Stack>
  );
}
