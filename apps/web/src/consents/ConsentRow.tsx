import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { LinkAnchor } from '../ui/LinkAnchor';
import { partnersQuery } from './consents-query';

interface ConsentRowProps {
  consent: Schema<'ConsentDto'>;
  /** A case of the client, where the scan lies. */
  caseId?: string;
  /** Left out where one may not. */
  onWithdraw?(): void;
  /** Attaches the scan of the signed form, where there is none. */
  onScan?(): void;
}

/** One consent: who gave it and how, until when, and what became of it. */
export function ConsentRow({ consent, caseId, onWithdraw, onScan }: ConsentRowProps) {
  const { t } = useTranslation();
  const { data: partners } = useQuery({ ...partnersQuery, enabled: !!consent.partnerId });
  const { state, withdrawal } = consent;
  const partner = partners?.find(({ id }) => id === consent.partnerId);
  const facts = [
    partner?.name,
    fmtPartialDate(t, consent.givenOn),
    t(`law:consentGiver.${consent.giver}`),
    t(`law:consentMeans.${consent.means}`),
    consent.witness && t('consents:heardBy', { name: consent.witness }),
    consent.endsOn && t('consents:until', { day: fmtDay(consent.endsOn) }),
    state !== 'standing' && !withdrawal && t(`law:consentState.${state}`),
    withdrawal && t('consents:withdrawnAt', { moment: fmtMoment(withdrawal.withdrawnAt) }),
  ];
  return (
    <Group justify="space-between" gap="xs">
      <div style={{ flex: '1 1 240px' }}>
        <Text size="sm" c={state === 'standing' ? undefined : 'dimmed'}>{facts.filter(Boolean).join(' · ')}</Text>
        {consent.conditions && <Text size="sm">{consent.conditions}</Text>}
        {withdrawal?.note && <Text size="sm" c="dimmed">{withdrawal.note}</Text>}
        {consent.fileId && caseId && <LinkAnchor size="sm" to="/cases/$caseId" params={{ caseId }} search={{ tab: 'files', file: consent.fileId }}>{t('consents:scan')}</LinkAnchor>}
      </div>
      <Group gap="xs" justify="flex-end">
        {onScan && <Button size="xs" variant="subtle" onClick={onScan}>{t('consents:scanForm.attach')}</Button>}
        {onWithdraw && state === 'standing' && <Button size="xs" variant="default" onClick={onWithdraw}>{t('consents:withdraw')}</Button>}
      </Group>
    </Group>
  );
}
