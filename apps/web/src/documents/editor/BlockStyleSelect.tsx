import { NativeSelect } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { runIn } from './tools';

const LEVELS = [1, 2, 3] as const;

/** Plain text, or a heading of one of three levels. */
export function BlockStyleSelect({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const level = useEditorState({ editor, selector: ({ editor }) => LEVELS.find(one => editor.isActive('heading', { level: one })) ?? 0 });
  const choose = (value: number) => {
    const chain = editor.chain().focus();
    const wanted = LEVELS.find(one => one === value);
    runIn(editor, () => (wanted ? chain.setHeading({ level: wanted }) : chain.setParagraph()).run());
  };
  const choices = [{ value: '0', label: t('documents:tool.paragraph') }, ...LEVELS.map(one => ({ value: String(one), label: t('documents:tool.heading', { level: one }) }))];
  return <NativeSelect size="xs" w={148} style={{ flex: 'none' }} aria-label={t('documents:tool.style')} data={choices} value={String(level)} onChange={event => choose(Number(event.currentTarget.value))} />;
}
