import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useColleagueName, useIsAttorney } from '../session/colleagues';
import { Section } from '../ui/Section';
import { representatives } from './representatives';
import { onTheTeam } from './team/on-the-team';
import { LinkAnchor } from '../ui/LinkAnchor';

/** Beside the tabs: whom it is for and who acts, who works on it. */
export function CaseSide({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const attorney = useIsAttorney();

  return (
    <Stack gap="md">
      <Section title={t('cases:clients.title')}>
        <Stack gap="sm">
          {one.clients.map(client => {
            const { acting, withoutRepresentative } = representatives(client);
            return (
              <div key={client.id}>
                <LinkAnchor to="/clients/$clientId" params={{ clientId: client.id }} fw={600}>{client.name}</LinkAnchor>
                <Text size="sm" c="dimmed">{client.code}</Text>
                {client.diedOn && <Text size="sm">{t('people:diedOn', { date: fmtPartialDate(t, client.diedOn) })}</Text>}
                {acting.map(held => (
                  <Text size="sm" key={held.id}>
                    {t('cases:clients.representedBy', { name: held.name, basis: t(`law:representationBasis.${held.basis}`), since: fmtPartialDate(t, held.startsOn) })}
                  </Text>
                ))}
                {withoutRepresentative && <Text size="sm" c="var(--mantine-color-error)" fw={600}>{t('cases:chip.withoutRepresentative')}</Text>}
              </div>
            );
          })}
        </Stack>
      </Section>
      <Section title={t('cases:tab.team')}>
        <Stack gap={4}>
          {one.team.filter(onTheTeam).map(({ id, userId, role }) => (
            <Text size="sm" key={id}><b>{colleague(userId)}</b> · {[t(`law:teamRole.${role}`), attorney(userId) && t('law:qualification.attorney')].filter(Boolean).join(', ')}</Text>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
