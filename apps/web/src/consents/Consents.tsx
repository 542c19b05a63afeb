import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CARE_PURPOSES, CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { Section } from '../ui/Section';
import { ConsentForm } from './ConsentForm';
import { ConsentPurposeRow } from './ConsentPurposeRow';
import { consentsQuery } from './consents-query';
import { PrintForm } from './PrintForm';
import { ToldWithdrawalForm } from './ToldWithdrawalForm';
import { WithdrawalForm } from './WithdrawalForm';

const ScanForm = lazy(() => withTexts('files', () => import('./ScanForm'))().then(({ ScanForm }) => ({ default: ScanForm })));

type Act = { act: 'give' | 'print' | 'refuse'; purpose: ConsentPurpose } | { act: 'withdraw' | 'scan'; consent: Schema<'ConsentDto'> } | { act: 'tell' };

/** What the client agreed to, purpose by purpose: what stands, what does not and why. */
export function Consents({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: consents } = useQuery(consentsQuery(client.id));
  const [acting, act] = useState<Act | null>(null);
  if (!consents) return null;
  const seesAll = may('story.read') || may('case.read');
  const purposes = seesAll ? CONSENT_PURPOSES : CARE_PURPOSES;
  const told = !seesAll && may('consent.withdraw') && !client.readOnly;
  const close = () => act(null);

  return (
    <Section title={t('consents:title')} actions={told && <Button size="xs" variant="default" onClick={() => act({ act: 'tell' })}>{t('consents:told')}</Button>}>
      <Text size="sm" c="dimmed">{t('consents:hint')}</Text>
      <ul className="rows">
        {purposes.map(purpose => (
          <li key={purpose}>
            <ConsentPurposeRow client={client} purpose={purpose} consents={consents.items} refusals={consents.refusals}
              onAct={name => act({ act: name, purpose })} onWithdraw={consent => act({ act: 'withdraw', consent })} onScan={consent => act({ act: 'scan', consent })} />
          </li>
        ))}
      </ul>
      <FormDialog title={t('consents:giveTitle')} opened={acting?.act === 'give'} onClose={close}>
        {acting?.act === 'give' && <ConsentForm client={client} purpose={acting.purpose} onSent={close} />}
      </FormDialog>
      <FormDialog title={t('consents:printTitle')} opened={acting?.act === 'print'} onClose={close}>
        {acting?.act === 'print' && <PrintForm clientId={client.id} purpose={acting.purpose} />}
      </FormDialog>
      <FormDialog title={t('consents:withdrawTitle')} opened={acting?.act === 'withdraw'} onClose={close}>
        {acting?.act === 'withdraw' && <WithdrawalForm clientId={client.id} consent={acting.consent} onSent={close} />}
      </FormDialog>
      <FormDialog title={t('consents:refuseTitle')} opened={acting?.act === 'refuse'} onClose={close}>
        {acting?.act === 'refuse' && <ToldWithdrawalForm clientId={client.id} purpose={acting.purpose} onSent={close} />}
      </FormDialog>
      <FormDialog title={t('consents:told')} opened={acting?.act === 'tell'} onClose={close}>
        <ToldWithdrawalForm clientId={client.id} onSent={close} />
      </FormDialog>
      <FormDialog title={t('consents:scanForm.attach')} opened={acting?.act === 'scan'} onClose={close}>
        <Suspense>{acting?.act === 'scan' && client.cases[0] && <ScanForm consent={acting.consent} caseId={client.cases[0].id} onSent={close} />}</Suspense>
      </FormDialog>
    </Section>
  );
}
