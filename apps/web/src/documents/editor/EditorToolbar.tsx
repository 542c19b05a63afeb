import { ActionIcon, Group } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockStyleSelect } from './BlockStyleSelect';
import { TableTools } from './TableTools';
import { ToolIcon } from './tool-icons';
import { runIn, TOOLS } from './tools';

interface EditorToolbarProps {
  editor: Editor;
  onFootnote(): void;
  /** What stands at its end. */
  children?: ReactNode;
}

/** Arrows move within it. */
export function EditorToolbar({ editor, onFootnote, children }: EditorToolbarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const states = useEditorState({ editor, selector: ({ editor }) => TOOLS.map(({ on, can }) => [on?.(editor), can?.(editor) ?? true] as const) });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length].focus();
  };

  return (
    <Group ref={bar} role="toolbar" aria-label={t('documents:tool.label')} gap={4} wrap="wrap" onKeyDown={onKeyDown}>
      <BlockStyleSelect editor={editor} />
      {TOOLS.map(({ name, run, on }, at) => (
        <ActionIcon key={name} variant={states[at][0] ? 'filled' : 'default'} size="lg" disabled={!states[at][1]} onClick={() => runIn(editor, run)} style={{ flex: 'none' }}
          aria-pressed={on && !!states[at][0]} aria-label={t(`documents:tool.${name}`)} title={t(`documents:tool.${name}`)}>
          <ToolIcon name={name} />
        </ActionIcon>
      ))}
      <ActionIcon variant="default" size="lg" onClick={onFootnote} style={{ flex: 'none' }} aria-label={t('documents:tool.footnote')} title={t('documents:tool.footnote')}><ToolIcon name="footnote" /></ActionIcon>
      {children}
      <TableTools editor={editor} />
    </Group>
  );
}
