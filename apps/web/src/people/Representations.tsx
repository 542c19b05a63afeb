import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { RepresentationEndForm } from './RepresentationEndForm';
import { RepresentationForm } from './RepresentationForm';
import { representationWords } from './representation-words';

/** Who acts for the client, on what basis, from when to when. */
export function Representations({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [adding, add] = useDisclosure();
  const [ending, setEnding] = useState<Schema<'RepresentationDto'> | null>(null);
  const canAdd = may('client.write') && client.relatives.length > 0;

  return (
    <Section title={t('people:representation.title')} actions={canAdd && <Button size="xs" variant="default" onClick={add.open}>{t('people:representation.add')}</Button>}>
      {!client.representations.length && <EmptyState title={t('people:representation.none')} hint={t(canAdd ? 'people:representation.noneHint' : 'people:representation.needsRelative')} />}
      <ul className="rows">
        {client.representations.map(one => (
          <li key={one.id}>
            <Group justify="space-between" wrap="nowrap" py="xs">
              <div>
                <Text fw={550}>{one.displayName}</Text>
                <Text size="sm" c="dimmed">{representationWords(t, one)}</Text>
                {one.authorityDocument && <Text size="sm">{one.authorityDocument}</Text>}
              </div>
              {may('client.write') && !one.endsOn && <Button size="xs" variant="default" onClick={() => setEnding(one)}>{t('people:representation.end')}</Button>}
            </Group>
          </li>
        ))}
      </ul>
      <FormDialog title={t('people:representation.add')} opened={adding} onClose={add.close}><RepresentationForm client={client} onSent={add.close} /></FormDialog>
      <FormDialog title={t('people:representation.end')} opened={!!ending} onClose={() => setEnding(null)}>
        {ending && <RepresentationEndForm representation={ending} clientId={client.id} onSent={() => setEnding(null)} />}
      </FormDialog>
    </Section>
  );
}
