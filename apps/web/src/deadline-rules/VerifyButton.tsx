import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastProblem } from '../ui/toast';
import { useReferenceChanged } from './reference-query';

interface VerifyButtonProps {
  name: string;
  verify(): Promise<unknown>;
}

/** Says that somebody has compared it with its source, as it was last seen. */
export function VerifyButton({ name, verify }: VerifyButtonProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const changed = useReferenceChanged();
  const press = async () => {
    setBusy(true);
    await verify().catch(toastProblem);
    await changed();
    setBusy(false);
  };
  return <Button variant="default" size="xs" loading={busy} onClick={() => void press()} aria-label={t('deadlines:verifyNamed', { name })}>{t('deadlines:verify')}</Button>;
}
