import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begun } from './DeskScreen';
import { KnownVisitors } from './KnownVisitors';
import { deskSearchQuery } from './enquiry-query';
import { NEW_HERE } from '../shell/useShortcuts';

const PAUSE_MS = 250;

/** A name in any spelling, or a phone. Enter begins a card for somebody new. */
export function DeskSearch({ onBegin }: { onBegin(begun: Begun): void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const { data: found } = useQuery(deskSearchQuery(asked));
  const looked = found && asked === typed;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) onBegin({ text: typed });
  };

  return (
    <Stack>
      <form onSubmit={onSubmit} role="search">
        <Group align="flex-end" gap="xs">
          <TextInput label={t('desk:search.label')} description={t('desk:search.hint')} value={text} onChange={event => setText(event.currentTarget.value)} autoFocus autoComplete="off" style={{ flex: '1 1 220px' }} {...NEW_HERE} />
          <Button type="submit" disabled={!typed}>{t('desk:search.newCard')}</Button>
        </Group>
      </form>
      <div aria-live="polite">
        {looked && !found.items.length && <Text size="sm" c="dimmed">{t('desk:search.nobody')}</Text>}
      </div>
      {typed && found && <KnownVisitors visitors={found.items} action={t('desk:search.came')} onChosen={known => onBegin({ text: typed, known })} />}
    </Stack>
  );
}
