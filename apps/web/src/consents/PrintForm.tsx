import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { api, data } from '../api/client';
import { saveFile } from '../ui/save-file';
import { toastProblem } from '../ui/toast';
import { PartnerSelect } from './PartnerSelect';

const LANGUAGES = ['ru', 'ky'] as const;

/** A form for this purpose, to be printed and signed. */
export function PrintForm({ clientId, purpose }: { clientId: string; purpose: ConsentPurpose }) {
  const { t } = useTranslation();
  const [partnerId, choose] = useState('');
  const [making, make] = useState<string | null>(null);
  const lacksPartner = purpose === 'partner_sharing' && !partnerId;
  const fetchForm = async (language: (typeof LANGUAGES)[number]) => {
    make(language);
    try {
      const query = { purpose, language, ...(partnerId && { partnerId }) };
      saveFile(await data(api.GET('/api/clients/{id}/consent-form', { params: { path: { id: clientId }, query }, parseAs: 'blob' })) as unknown as Blob, `consent-${purpose}-${language}.pdf`);
    } catch (problem) {
      toastProblem(problem);
    } finally {
      make(null);
    }
  };
  return (
    <Stack>
      <Text fw={550}>{t(`law:consentPurpose.${purpose}`)}</Text>
      <Text size="sm">{t('consents:printHint')}</Text>
      {purpose === 'partner_sharing' && <PartnerSelect value={partnerId} onChange={event => choose(event.currentTarget.value)} />}
      <Group>
        {LANGUAGES.map(language => <Button key={language} loading={making === language} disabled={lacksPartner || making !== null} onClick={() => void fetchForm(language)}>{t(`consents:formIn.${language}`)}</Button>)}
      </Group>
    </Stack>
  );
}
