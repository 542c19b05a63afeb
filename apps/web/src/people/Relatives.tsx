import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { LinkAnchor } from '../ui/LinkAnchor';
import { kinshipName } from './kinship-name';

const RelativeForm = lazy(() => import('./RelativeForm').then(({ RelativeForm }) => ({ default: RelativeForm })));

export function Relatives({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [adding, add] = useDisclosure();
  return (
    <Section title={t('people:relative.title')} actions={may('client.write') && <Button size="xs" variant="default" onClick={add.open}>{t('people:relative.add')}</Button>}>
      {!client.relatives.length && <EmptyState title={t('people:relative.none')} hint={t('people:relative.noneHint')} />}
      <ul className="rows">
        {client.relatives.map(one => (
          <li key={one.id} style={{ padding: '8px 0' }}>
            {one.clientId ? (
              <LinkAnchor to="/clients/$clientId" params={{ clientId: one.clientId }} fw={550}>{one.displayName}</LinkAnchor>
            ) : (
              <Text fw={550}>{one.displayName}</Text>
            )}
            <Text size="sm" c="dimmed">{kinshipName(t, one.kind)}</Text>
          </li>
        ))}
      </ul>
      <FormDialog title={t('people:relative.add')} opened={adding} onClose={add.close}><Suspense><RelativeForm clientId={client.id} onSent={add.close} /></Suspense></FormDialog>
    </Section>
  );
}
