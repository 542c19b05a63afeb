import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { disclosuresQuery } from './consents-query';
import { DisclosureForm } from './DisclosureForm';
import { DisclosureRow } from './DisclosureRow';

/** What leaves the case for others: put together by one, approved by another, and taken out within a day. */
export function DisclosuresTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: disclosures } = useQuery(disclosuresQuery(one.id));
  const [preparing, prepare] = useState(false);
  if (!disclosures) return null;
  return (
    <Stack gap="md">
      {may('disclosure.write') && <Group justify="flex-end"><Button onClick={() => prepare(true)}>{t('consents:disclosure.prepare')}</Button></Group>}
      {disclosures.length > 0 && <Text size="sm" c="dimmed">{t('consents:disclosure.askHint')}</Text>}
      {!disclosures.length && <EmptyState title={t('consents:disclosure.empty')} hint={t('consents:disclosure.emptyHint')} />}
      <ul className="rows">
        {disclosures.map(disclosure => <li key={disclosure.id}><DisclosureRow disclosure={disclosure} /></li>)}
      </ul>
      <FormDialog title={t('consents:disclosure.prepare')} opened={preparing} onClose={() => prepare(false)}>
        <DisclosureForm one={one} onSent={() => prepare(false)} />
      </FormDialog>
    </Stack>
  );
}
