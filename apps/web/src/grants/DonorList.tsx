import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { Section } from '../ui/Section';
import { donorsQuery } from './grants-query';

const DonorForm = lazy(() => import('./DonorForm').then(({ DonorForm }) => ({ default: DonorForm })));

/** Who gives, and how many grants each has given. */
export function DonorList({ grants }: { grants: readonly Schema<'GrantDto'>[] }) {
  const { t } = useTranslation();
  const { data: donors } = useQuery(donorsQuery);
  const [renamed, rename] = useState<Schema<'DonorDto'> | null>(null);
  if (!donors?.length) return null;
  return (
    <Section title={t('grants:donors')}>
      <ul className="rows">
        {donors.map(one => (
          <Group component="li" key={one.id} justify="space-between" wrap="nowrap" py={6}>
            <Text>{`${one.name} · ${t('grants:count', { count: grants.filter(({ donorId }) => donorId === one.id).length })}`}</Text>
            <Button size="xs" variant="subtle" color="gray" style={{ flex: 'none' }} onClick={() => rename(one)} aria-label={t('grants:renameNamed', { name: one.name })}>{t('grants:rename')}</Button>
          </Group>
        ))}
      </ul>
      <FormDialog title={t('grants:renameDonor')} opened={!!renamed} onClose={() => rename(null)}>
        <Suspense>{renamed && <DonorForm donor={renamed} onSent={() => rename(null)} />}</Suspense>
      </FormDialog>
    </Section>
  );
}
