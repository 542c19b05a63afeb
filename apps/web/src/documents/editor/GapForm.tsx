import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeGap } from './atoms';
import { fieldFormsQuery } from './field-forms-query';

interface GapFormProps {
  editor: Editor;
  documentId: string;
  position: number;
  node: Node;
  /** @param end where writing goes on */
  onDone(end: number): void;
}

/** What belongs into a gap: one of the forms that the case offers, or other words. */
export function GapForm({ editor, documentId, position, node, onDone }: GapFormProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data: fields = [] } = useQuery(fieldFormsQuery(documentId));
  const known = fields.find(({ field }) => field === node.attrs.field)?.forms ?? [];
  // what the sentence asks for stands first; which it is, is chosen all the same
  const asked = ({ grammaticalCase }: { grammaticalCase: string }) => Number(grammaticalCase === node.attrs.form);
  const forms = known.toSorted((one, other) => asked(other) - asked(one));
  const fill = (text: string) => {
    const filling = text.trim();
    if (!filling) return;
    editor.commands.command(({ tr }) => !!tr.replaceWith(position, position + node.nodeSize, editor.schema.text(filling, node.marks)));
    onDone(position + filling.length);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    fill(words);
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="xs">
        <Text fw={600} size="sm">{t('documents:gap.title', { label: node.attrs.label })}</Text>
        {forms.length > 0 && (
          <Stack gap={4} mah={280} style={{ overflowY: 'auto' }} role="group" aria-label={t('documents:gap.forms')}>
            {forms.map(({ grammaticalCase, text }) => (
              <Button key={`${grammaticalCase} ${text}`} variant="default" size="sm" justify="space-between" h="auto" py={6} onClick={() => fill(text)}
                rightSection={<Text size="xs" c="dimmed">{t(`documents:grammar.${grammaticalCase}`)}</Text>} styles={{ root: { flexShrink: 0 }, label: { whiteSpace: 'normal', textAlign: 'left' } }}>
                {text}
              </Button>
            ))}
          </Stack>
        )}
        <TextInput label={t('documents:gap.own')} value={words} onChange={event => setWords(event.currentTarget.value)} data-autofocus />
        <Group justify="space-between" gap="xs">
          <Button size="xs" variant="default" onClick={() => onDone(removeGap(editor, position))}>{t('documents:gap.remove')}</Button>
          <Button size="xs" type="submit" disabled={!words.trim()}>{t('documents:gap.fill')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
