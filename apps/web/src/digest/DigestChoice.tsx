import { NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtDay } from '../dates/fmt';
import { useAttempt } from '../identity/useAttempt';
import { toast } from '../ui/toast';

interface DigestChoiceProps {
  settings: Schema<'DigestSettingsDto'>;
  onDone(settings: Schema<'DigestSettingsDto'>): void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Whether the digest comes, and from which hour on: stored at once. */
export function DigestChoice({ settings, onDone }: DigestChoiceProps) {
  const { t } = useTranslation();
  const { busy, error, attempt } = useAttempt();
  const { address, wanted, hour, refusedOn } = settings;
  const choose = (choice: Schema<'DigestChoiceDto'>) => attempt(async () => {
    onDone(await data(api.PUT('/api/digest', { body: choice })));
    toast(t('digest:saved'));
  });
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{address}</Text>
      {refusedOn && <Text size="sm" c="red" role="alert">{t('digest:refused', { date: fmtDay(refusedOn) })}</Text>}
      <Switch label={t('digest:wanted')} checked={wanted} disabled={busy} onChange={event => void choose({ wanted: event.currentTarget.checked, hour })} />
      <NativeSelect label={t('digest:hour')} value={hour} disabled={busy || !wanted} onChange={event => void choose({ wanted, hour: Number(event.currentTarget.value) })}
        data={HOURS.map(value => ({ value: String(value), label: t('digest:hourOption', { hour: `${String(value).padStart(2, '0')}:00` }) }))} />
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
    </Stack>
  );
}
