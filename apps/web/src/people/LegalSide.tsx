import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { Section } from '../ui/Section';

/** For whoever cares for the client: where his cases stand, and when a hearing needs him. */
export function LegalSide({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  if (!client.legalSide.length) return null;
  return (
    <Section title={t('people:legalSide')}>
      <ul className="rows">
        {client.legalSide.map(({ stage, nextHearingAt }, at) => (
          <li key={at} style={{ padding: '8px 0' }}>
            <Group justify="space-between">
              <Text fw={550}>{stage ? t(`law:stage.${stage}`) : t('people:noProceedingYet')}</Text>
              <Text size="sm" c={nextHearingAt ? undefined : 'dimmed'}>{nextHearingAt ? fmtMoment(nextHearingAt) : t('cases:list.noHearing')}</Text>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
