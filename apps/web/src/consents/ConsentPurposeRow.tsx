import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { consentGap } from '#libs/law/consent/consent-gap';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { ConsentRow } from './ConsentRow';

interface ConsentPurposeRowProps {
  client: Schema<'ClientDto'>;
  purpose: ConsentPurpose;
  consents: Schema<'ConsentDto'>[];
  refusals: Schema<'RefusalDto'>[];
  onAct(act: 'give' | 'print' | 'refuse'): void;
  onWithdraw(consent: Schema<'ConsentDto'>): void;
  onScan(consent: Schema<'ConsentDto'>): void;
}

/** One purpose: whether the client agrees to it, on what, and what he said no to. */
export function ConsentPurposeRow({ client, purpose, consents, refusals, onAct, onWithdraw, onScan }: ConsentPurposeRowProps) {
  const { t } = useTranslation();
  const may = useMay();
  const nameOf = useColleagueName();
  const its = consents.filter(one => one.purpose === purpose);
  const [refusal] = refusals.filter(one => one.purpose === purpose);
  const gap = consentGap(its.map(({ state }) => state), !!refusal);
  const name = t(`law:consentPurpose.${purpose}`);
  const canWrite = may('consent.write') && !client.readOnly;
  const canWithdraw = may('consent.withdraw') && !client.readOnly;
  // a consent that stands is withdrawn where it is shown; of one that does not he can still say no, so that no older paper stands later
  const mayRefuse = gap !== null && gap !== 'refused' && gap !== 'withdrawn';
  const caseId = client.cases[0]?.id;
  return (
    <Stack gap={4} py="xs">
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={550}>{name}</Text>
          <Chip color={gap ? (gap === 'never_given' ? 'gray' : 'red') : 'pine'}>{gap ? t(`law:consentGap.${gap}`) : t('law:consentState.standing')}</Chip>
        </Group>
        <Group gap="xs">
          {canWithdraw && mayRefuse && <Button size="xs" variant="subtle" color="gray" onClick={() => onAct('refuse')} aria-label={t('consents:refuseNamed', { purpose: name })}>{t('consents:refuse')}</Button>}
          {canWrite && <Button size="xs" variant="subtle" onClick={() => onAct('print')} aria-label={t('consents:printNamed', { purpose: name })}>{t('consents:print')}</Button>}
          {canWrite && <Button size="xs" variant="default" onClick={() => onAct('give')} aria-label={t('consents:giveNamed', { purpose: name })}>{t('consents:give')}</Button>}
        </Group>
      </Group>
      {refusal && <Text size="sm" c="dimmed">{t('consents:refusedAt', { moment: fmtMoment(refusal.refusedAt), giver: t(`law:consentGiver.${refusal.refusedBy}`), who: nameOf(refusal.createdBy) })}</Text>}
      {its.map(one => (
        <ConsentRow key={one.id} consent={one} caseId={caseId} onWithdraw={canWithdraw ? () => onWithdraw(one) : undefined}
          onScan={canWrite && may('file.read') && caseId && one.means === 'signed_form' && !one.fileId ? () => onScan(one) : undefined} />
      ))}
    </Stack>
  );
}
