import { ActionIcon, Menu } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { ToolIcon } from './tool-icons';

/** Commands of the table that the cursor stands in. */
const COMMANDS = ['addRowBefore', 'addRowAfter', 'addColumnBefore', 'addColumnAfter', 'toggleHeaderRow', 'deleteRow', 'deleteColumn', 'deleteTable'] as const;

/** A table is put in from here, and changed while the cursor stands in it. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const inside = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') });
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant={inside ? 'filled' : 'default'} size="lg" aria-label={t('documents:table.menu')} title={t('documents:table.menu')}><ToolIcon name="table" /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!inside && <Menu.Item onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>{t('documents:table.insert')}</Menu.Item>}
        {inside && COMMANDS.map(name => <Menu.Item key={name} onClick={() => editor.chain().focus()[name]().run()}>{t(`documents:table.${name}`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
