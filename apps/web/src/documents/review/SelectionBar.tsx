import { Button, Group, Paper, Text } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface SelectionBarProps {
  words: string;
  onComment(): void;
  onSuggest(): void;
}

const keepSelected = (event: MouseEvent) => event.preventDefault();

/** What can be done with the selected words, under the thumb while they are selected. */
export function SelectionBar({ words, onComment, onSuggest }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <Paper withBorder shadow="md" p="xs" className="selection-bar" onMouseDown={keepSelected}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" lineClamp={1} flex="1 1 180px">{t('reviews:comment.selected', { text: words })}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={onComment}>{t('reviews:comment.add')}</Button>
          <Button size="xs" variant="default" onClick={onSuggest}>{t('reviews:comment.suggest')}</Button>
        </Group>
      </Group>
    </Paper>
  );
}
