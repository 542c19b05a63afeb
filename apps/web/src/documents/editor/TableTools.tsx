import { Button, Group } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { runIn } from './tools';

/** Commands of the table that the cursor stands in. */
const COMMANDS = ['addRowBefore', 'addRowAfter', 'addColumnBefore', 'addColumnAfter', 'toggleHeaderRow', 'deleteRow', 'deleteColumn', 'deleteTable'] as const;

/** Rows and columns more or fewer, while the cursor stands in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const inside = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') });
  if (!inside) return null;
  return (
    <Group gap={4} role="group" aria-label={t('documents:tool.table')}>
      {COMMANDS.map(name => <Button key={name} size="compact-sm" variant="default" onClick={() => runIn(editor, () => editor.chain().focus()[name]().run())} style={{ flex: 'none' }}>{t(`documents:table.${name}`)}</Button>)}
    </Group>
  );
}
