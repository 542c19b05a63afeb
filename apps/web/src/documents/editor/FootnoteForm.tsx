import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FootnoteFormProps {
  editor: Editor;
  position: number;
  text: string;
  onDone(): void;
}

export function FootnoteForm({ editor, position, text, onDone }: FootnoteFormProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(text);
  const set = (wanted: string) => {
    editor.commands.command(({ tr }) => !!tr.setNodeAttribute(position, 'text', wanted.trim()));
    onDone();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    set(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) set(words);
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="xs">
        <Textarea label={t('documents:footnote.text')} autosize minRows={2} maxRows={8} value={words} onChange={event => setWords(event.currentTarget.value)} onKeyDown={onKeyDown} data-autofocus />
        <Group justify="space-between" gap="xs">
          <Button size="xs" variant="default" onClick={() => set('')}>{t('documents:footnote.remove')}</Button>
          <Button size="xs" type="submit">{t('documents:footnote.save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
