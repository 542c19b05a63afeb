import { Button, Group, Input, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchQuery } from '../search/search';
import { clientQuery } from './client-query';

interface ClientPickerProps {
  label: string;
  /** Id of the client, or empty. */
  value?: string;
  onChange?(id: string): void;
  error?: React.ReactNode;
}

const PAUSE_MS = 200;

/** A client, found by name or code. */
export function ClientPicker({ label, value = '', onChange, error }: ClientPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data: found } = useQuery(searchQuery(asked));
  const { data: chosen } = useQuery({ ...clientQuery(value), enabled: !!value });

  if (value) {
    return (
      <Input.Wrapper label={label} error={error}>
        <Group>
          <Text fw={600}>{chosen ? `${chosen.displayName} · ${chosen.code}` : ''}</Text>
          <Button size="compact-sm" variant="default" onClick={() => onChange?.('')}>{t('web:form.change')}</Button>
        </Group>
      </Input.Wrapper>
    );
  }
  return (
    <div>
      <TextInput label={label} error={error} value={text} onChange={event => setText(event.currentTarget.value)} placeholder={t('web:search.placeholder')} autoComplete="off" />
      <ul className="rows">
        {found?.clients.map(client => (
          <li key={client.id}>
            <UnstyledButton className="row-link" w="100%" onClick={() => onChange?.(client.id)}>
              <Text fw={550}>{client.displayName}</Text>
              <Text size="sm" c="dimmed">{[client.code, client.birthYear].filter(Boolean).join(' · ')}</Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {found && !found.clients.length && asked && <Text size="sm" c="dimmed" role="status">{t('web:search.nothing')}</Text>}
    </div>
  );
}
