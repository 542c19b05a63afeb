import { Stack, Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Section } from '../ui/Section';
import { DigestAddressActions } from './DigestAddressActions';
import { DigestAddressForm } from './DigestAddressForm';
import { DigestChoice } from './DigestChoice';
import { DigestCode } from './DigestCode';
import { digestQuery } from './digest-query';

/** The digest by mail: an address, the proof that it is one's own, and when it comes. */
export function DigestSection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const settings = useSuspenseQuery(digestQuery).data;
  const [changing, setChanging] = useState(false);
  const changed = (now: Schema<'DigestSettingsDto'> | null) => {
    setChanging(false);
    if (now) queries.setQueryData(digestQuery.queryKey, now);
    else void queries.invalidateQueries({ queryKey: digestQuery.queryKey });
  };

  const { available, address, confirmed } = settings;
  return (
    <Section title={t('digest:title')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t('digest:hint')}</Text>
        {!available && <Text size="sm" role="status">{t('digest:unavailable')}</Text>}
        {available && (!address || changing) && <DigestAddressForm onDone={changed} />}
        {available && address && !confirmed && !changing && <DigestCode address={address} onDone={changed} />}
        {address && confirmed && !changing && <DigestChoice settings={settings} onDone={changed} />}
        {address && !changing && <DigestAddressActions available={available} onChange={() => setChanging(true)} onRemoved={() => changed(null)} />}
      </Stack>
    </Section>
  );
}
