import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useActsOfCase } from './useActsOfCase';

interface ClaimActsProps {
  one: Schema<'CaseDto'>;
  claim: Pick<Schema<'ClaimDto'>, 'actIds' | 'clientId'>;
}

/** For which acts a claim is made, or that none of those on record is named. */
export function ClaimActs({ one, claim }: ClaimActsProps) {
  const { t } = useTranslation();
  const acts = useActsOfCase(one).filter(({ victimId }) => victimId === claim.clientId);
  if (!claim.actIds.length) return acts.some(({ stands }) => stands) && <Text size="sm" c="dimmed">{t('redress:allActs')}</Text>;
  const named = acts.filter(({ id }) => claim.actIds.includes(id)).map(({ name, stands }) => (stands ? name : `${name} (${t('redress:voided')})`));
  return <Text size="sm">{t('redress:acts', { acts: named.join('; ') })}</Text>;
}
