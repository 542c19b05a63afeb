import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import type { StartAct } from './acts';

interface AwardLadderProps {
  one: Schema<'CaseDto'>;
  claim: Schema<'ClaimDto'>;
  onAct?: StartAct;
}

/** What each instance decided, from the first to the one that stands. */
export function AwardLadder({ one, claim, onAct }: AwardLadderProps) {
  const { t } = useTranslation();
  const proceedingName = useProceedingName();
  if (!claim.awards.length) return <Text size="sm" c="dimmed">{t('redress:notDecided')}</Text>;
  const worth = ({ amount }: Schema<'AwardDto'>) => !!amount && amount !== '0.00';
  // what was paid before the award was overturned may become known after
  const awardsMoney = claim.awards.some(award => !award.voidedAt && worth(award));
  return (
    <ol className="ladder" aria-label={t('redress:ladder')}>
      {claim.awards.map(award => {
        const stands = award.id === claim.standing.awardId;
        const proceeding = one.proceedings.find(({ id }) => id === award.proceedingId);
        const sum = worth(award) ? fmtMoney(award.amount!, award.currency!) : null;
        return (
          <li key={award.id} data-open={stands}>
            <Group gap="xs">
              <Text fw={600} td={award.voidedAt ? 'line-through' : undefined}>{[t(`redress:awardEffect.${award.effect}`), sum].filter(Boolean).join(': ')}</Text>
              {stands && <Chip color="pine">{t('redress:stands')}</Chip>}
              {award.voidedAt && <Chip>{t('redress:voided')}</Chip>}
            </Group>
            <Text size="sm" c="dimmed">
              {[fmtPartialDate(t, award.decidedOn), award.inForceOn ? t('redress:inForce', { date: fmtPartialDate(t, award.inForceOn) }) : t('redress:notInForce'), proceeding && proceedingName(proceeding)].filter(Boolean).join(' · ')}
            </Text>
            {[award.note, award.voidReason].map(note => note && <Text size="sm" className="prewrap" key={note}>{note}</Text>)}
            {onAct && stands && (
              <Group gap={4} mt={4}>
                <Button size="xs" variant="default" onClick={() => onAct({ what: 'payment', claim })} disabled={!awardsMoney}>{t('redress:act.payment')}</Button>
                <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'awardChange', award })}>{t('redress:act.awardChange')}</Button>
                <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'voidAward', of: award })} aria-label={t('redress:act.voidOf', { what: t(`redress:awardEffect.${award.effect}`) })}>{t('redress:act.void')}</Button>
              </Group>
            )}
          </li>
        );
      })}
    </ol>
  );
}
