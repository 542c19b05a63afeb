import { Button, Group, Modal, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';

interface ConflictDialogProps {
  problem: ApiProblem;
  fieldName(pointer: string): string;
  onKeepMine(): void;
  onTakeTheirs(): void;
  /** Back to the form, nothing decided. */
  onClose(): void;
}

/** Somebody else was quicker: both texts side by side, and neither is lost until it is decided. */
export function ConflictDialog({ problem, fieldName, onKeepMine, onTakeTheirs, onClose }: ConflictDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} size="lg" title={t('web:conflict.title')} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      <Stack>
        <Text size="sm">{t('web:conflict.hint')}</Text>
        {problem.differences.map(({ pointer, yours, current }) => (
          <Stack key={pointer} gap={4}>
            <Text fw={600}>{fieldName(pointer)}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Version label={t('web:conflict.yours')} text={yours} />
              <Version label={t('web:conflict.theirs')} text={current} />
            </SimpleGrid>
          </Stack>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('web:conflict.back')}</Button>
          <Button variant="default" onClick={onTakeTheirs}>{t('web:conflict.takeTheirs')}</Button>
          <Button onClick={onKeepMine}>{t('web:conflict.keepMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Version({ label, text }: { label: string; text: unknown }) {
  return (
    <Paper withBorder p="xs">
      <Text size="xs" c="dimmed">{label}</Text>
      <Text size="sm" className="prewrap">{said(text)}</Text>
    </Paper>
  );
}

/** A value of several parts (a name in three languages) is told part by part. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '—';
  return typeof value === 'object' ? Object.values(value).join('\n') : String(value);
}
