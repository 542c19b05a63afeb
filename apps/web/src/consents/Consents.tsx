import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentGap } from '#libs/law/consent/consent-gap';
import { CARE_PURPOSES, CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { Section } from '../ui/Section';
import { ConsentForm } from './ConsentForm';
import { ConsentRow } from './ConsentRow';
import { consentsQuery } from './consents-query';
import { PrintForm } from './PrintForm';
import { ToldWithdrawalForm } from './ToldWithdrawalForm';
import { WithdrawalForm } from './WithdrawalForm';

/** What the client agreed to, purpose by purpose: what stands, what does not and why. */
export function Consents({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: consents } = useQuery(consentsQuery(client.id));
  const [giving, give] = useState<ConsentPurpose | null>(null);
  const [printing, print] = useState<ConsentPurpose | null>(null);
  const [withdrawing, withdraw] = useState<Schema<'ConsentDto'> | null>(null);
  const [telling, tell] = useState(false);
  if (!consents) return null;
  const seesAll = may('story.read') || may('case.read');
  const purposes = seesAll ? CONSENT_PURPOSES : CARE_PURPOSES;
  const canGive = may('consent.write') && !client.readOnly;
  const told = !seesAll && may('consent.withdraw') && !client.readOnly;

  return (
    <Section title={t('consents:title')} actions={told && <Button size="xs" variant="default" onClick={() => tell(true)}>{t('consents:told')}</Button>}>
      <Text size="sm" c="dimmed">{t('consents:hint')}</Text>
      <ul className="rows">
        {purposes.map(purpose => {
          const its = consents.filter(one => one.purpose === purpose);
          const gap = consentGap(its.map(({ state }) => state));
          const name = t(`law:consentPurpose.${purpose}`);
          return (
            <li key={purpose}>
              <Stack gap={4} py="xs">
                <Group justify="space-between" gap="xs">
                  <Group gap="xs">
                    <Text fw={550}>{name}</Text>
                    <Chip color={gap ? (gap === 'never_given' ? 'gray' : 'red') : 'pine'}>{gap ? t(`law:consentGap.${gap}`) : t('law:consentState.standing')}</Chip>
                  </Group>
                  {canGive && (
                    <Group gap="xs">
                      <Button size="xs" variant="subtle" onClick={() => print(purpose)} aria-label={t('consents:printNamed', { purpose: name })}>{t('consents:print')}</Button>
                      <Button size="xs" variant="default" onClick={() => give(purpose)} aria-label={t('consents:giveNamed', { purpose: name })}>{t('consents:give')}</Button>
                    </Group>
                  )}
                </Group>
                {its.map(one => <ConsentRow key={one.id} consent={one} caseId={client.cases[0]?.id} onWithdraw={may('consent.withdraw') && !client.readOnly ? () => withdraw(one) : undefined} />)}
              </Stack>
            </li>
          );
        })}
      </ul>
      <FormDialog title={t('consents:giveTitle')} opened={!!giving} onClose={() => give(null)}>
        {giving && <ConsentForm client={client} purpose={giving} onSent={() => give(null)} />}
      </FormDialog>
      <FormDialog title={t('consents:printTitle')} opened={!!printing} onClose={() => print(null)}>
        {printing && <PrintForm clientId={client.id} purpose={printing} />}
      </FormDialog>
      <FormDialog title={t('consents:withdrawTitle')} opened={!!withdrawing} onClose={() => withdraw(null)}>
        {withdrawing && <WithdrawalForm clientId={client.id} consent={withdrawing} onSent={() => withdraw(null)} />}
      </FormDialog>
      <FormDialog title={t('consents:told')} opened={telling} onClose={() => tell(false)}>
        <ToldWithdrawalForm clientId={client.id} onSent={() => tell(false)} />
      </FormDialog>
    </Section>
  );
}
