import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { elapsedPercent, endsInDays, usedPercent } from '#libs/law/grants/pace';
import type { Schema } from '../api/schema';
import { fmtDay, today } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Pace } from './Pace';

interface GrantRowProps {
  grant: Schema<'GrantDto'>;
  /** For who may know how far it is spent. */
  progress?: Schema<'GrantProgressDto'>;
}

/** One grant in the list: for how long, how far it is spent, what asks for attention. */
export function GrantRow({ grant, progress }: GrantRowProps) {
  const { t } = useTranslation();
  const { amount, currency, startsOn, endsOn } = grant;
  const elapsed = elapsedPercent(startsOn, endsOn, today());
  const ends = endsInDays(startsOn, endsOn, today());
  const used = amount && progress ? usedPercent(progress.spent, amount) : null;
  return (
    <li style={{ padding: '12px 0' }}>
      <Group justify="space-between" align="baseline" gap="xs">
        <LinkAnchor to="/grants/$grantId" params={{ grantId: grant.id }} fw={600}>{grant.name}</LinkAnchor>
        <Text size="sm" c="dimmed">{t('grants:from', { from: fmtDay(startsOn), to: fmtDay(endsOn) })}</Text>
      </Group>
      <Text size="sm">{[grant.donor, grant.agreementNumber && t('grants:agreement', { number: grant.agreementNumber })].filter(Boolean).join(' · ')}</Text>
      {used !== null && <Group my={8} grow><Pace used={used} elapsed={elapsed} label={grant.name} /></Group>}
      <Group gap={6} mt={4}>
        {progress && <Text size="sm">{[
          amount ? t('grants:pace.spentOf', { spent: fmtMoney(progress.spent, currency), amount: fmtMoney(amount, currency) }) : t('grants:pace.spent', { spent: fmtMoney(progress.spent, currency) }),
          used !== null && t('grants:pace.used', { used }),
          t('grants:pace.elapsed', { elapsed }),
        ].filter(Boolean).join(' · ')}</Text>}
        {!progress && <Text size="sm">{grant.serviceTypes.map(type => t(`law:serviceType.${type}`)).join(', ')}</Text>}
        {ends !== null && <Chip color="orange">{t('grants:warn.ends', { count: ends })}</Chip>}
        {!!progress?.overspentLines && <Chip color="red">{t('grants:warn.overLines', { count: progress.overspentLines })}</Chip>}
        {progress?.unassigned && <Chip color="orange">{t('grants:warn.unassigned')}</Chip>}
      </Group>
    </li>
  );
}
