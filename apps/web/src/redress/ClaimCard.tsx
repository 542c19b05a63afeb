import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useBodyName } from '../cases/bodies';
import { useProceedingName } from '../cases/proceedings/useProceedingName';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import type { StartAct } from './acts';
import { AwardLadder } from './AwardLadder';
import { ClaimActs } from './ClaimActs';
import { PaymentList } from './PaymentList';
import { Standing } from './Standing';
import { StepList } from './StepList';
import { useClaimName } from './useClaimName';
import { nameInCase } from './name-in-case';

interface ClaimCardProps {
  one: Schema<'CaseDto'>;
  claim: Schema<'ClaimDto'>;
  onAct?: StartAct;
}

/** A claim: what is asked by whom, the ladder of decisions, what was paid, what is done to get the rest. */
export function ClaimCard({ one, claim, onAct }: ClaimCardProps) {
  const { t } = useTranslation();
  const claimName = useClaimName();
  const proceedingName = useProceedingName();
  const bodyName = useBodyName();
  const proceeding = one.proceedings.find(({ id }) => id === claim.proceedingId);
  const ended = !!(claim.voidedAt ?? claim.abandonedAt);
  const acts = one.open && !claim.voidedAt ? onAct : undefined;
  const name = claimName(claim);
  const claimant = claim.claimantPersonId ? nameInCase(one, claim.claimantPersonId) : null;

  return (
    <Paper withBorder p={{ base: 'xs', sm: 'md' }} component="article" aria-label={name}>
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={3} td={claim.voidedAt ? 'line-through' : undefined}>{name}</Title>
          {claim.sought && <Chip>{t('redress:sought', { sum: fmtMoney(claim.sought, claim.currency!) })}</Chip>}
          <Chip color={claim.filedOn ? 'gray' : 'orange'}>{claim.filedOn ? t('redress:filed', { date: fmtPartialDate(t, claim.filedOn) }) : t('redress:notFiled')}</Chip>
          {claim.abandonedAt && <Chip>{t('redress:abandoned')}</Chip>}
          {claim.voidedAt && <Chip>{t('redress:voided')}</Chip>}
        </Group>
        <div>
          {claimant ? <Text size="sm">{t(claim.bySuccessor ? 'redress:claimedByHeir' : 'redress:claimedBy', { name: claimant })}</Text> : <Text size="sm" fw={600} c="var(--mantine-color-error)">{t('redress:noClaimant')}</Text>}
          {(proceeding ?? claim.bodyId) && <Text size="sm" c="dimmed">{proceeding ? proceedingName(proceeding) : bodyName(claim.bodyId)}</Text>}
          <ClaimActs one={one} claim={claim} />
          {claim.particulars && <Text size="sm" className="prewrap">{claim.particulars}</Text>}
          {[claim.abandonmentReason, claim.voidReason].map(reason => reason && <Text size="sm" key={reason}>{t('redress:because', { reason })}</Text>)}
        </div>
        <Standing standing={claim.standing} />
        <AwardLadder one={one} claim={claim} onAct={acts} />
        <PaymentList one={one} claim={claim} onAct={onAct} />
        <StepList claim={claim} onAct={ended ? undefined : acts} />
        {acts && !ended && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => acts({ what: 'award', claim })}>{t('redress:act.award')}</Button>
            <Button size="xs" variant="default" onClick={() => acts({ what: 'step', claim })}>{t('redress:act.step')}</Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => acts({ what: 'claimChange', claim })}>{t('web:form.change')}</Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => acts({ what: 'abandonClaim', of: claim })}>{t('redress:act.abandonClaim')}</Button>
            {!claim.awards.some(({ voidedAt }) => !voidedAt) && <Button size="xs" variant="subtle" color="gray" onClick={() => acts({ what: 'voidClaim', of: claim })}>{t('redress:act.void')}</Button>}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
