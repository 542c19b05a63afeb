import { Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { Icon } from '../../ui/Icon';
import { verificationQuery } from './frozen-query';

/** Which report it is, and whether it still is what was signed. */
export function Seal({ report: { id, number, edition } }: { report: Schema<'FrozenReportDto'> }) {
  const { t } = useTranslation();
  const { data: held } = useQuery(verificationQuery(id));
  const holds = held && held.digestHolds && held.signatureHolds;
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label={t('reporting:frozen.seal')}>
      <Text fw={650}>{`${t('reporting:frozen.number', { number })} · ${t('reporting:frozen.edition', { edition })}`}</Text>
      {held && (
        <Group gap={6} wrap="nowrap" align="flex-start" c={holds ? undefined : 'var(--mantine-color-error)'} role="status">
          <Icon name={holds ? 'check' : 'warning'} size={20} />
          <Text size="sm">{t(holds ? 'reporting:frozen.holds' : held.digestHolds ? 'reporting:frozen.signatureBroken' : 'reporting:frozen.digestBroken')}</Text>
        </Group>
      )}
    </Paper>
  );
}
