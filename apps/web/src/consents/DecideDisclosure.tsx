import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { DisclosureVerdictForm } from './DisclosureVerdictForm';

/** For who is a second person: the way to his word on it. Nothing for everybody else. */
export function DecideDisclosure({ request, name }: { request: Schema<'DisclosureRequestDto'>; name: string }) {
  const { t } = useTranslation();
  const [deciding, decide] = useState(false);
  if (!request.yoursToDecide) return null;
  return (
    <>
      <Button size="xs" onClick={() => decide(true)} aria-label={t('consents:disclosure.decideNamed', { name: `${name}, ${request.caseCode}` })}>{t('consents:disclosure.decide')}</Button>
      <FormDialog title={t('consents:disclosure.decideTitle')} opened={deciding} onClose={() => decide(false)}>
        <DisclosureVerdictForm request={request} name={name} onSent={() => decide(false)} />
      </FormDialog>
    </>
  );
}
