import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { fmtTime } from '../../dates/fmt';
import { useOnPhone } from '../../ui/useOnPhone';
import { WordsView } from '../editor/lazy-editor';
import { CopyButton } from './CopyButton';
import type { DraftSaver } from './draft-saver';

interface DraftConflictProps {
  saver: DraftSaver;
  language: string;
  onTakeTheirs(): void;
}

/** The draft was saved from elsewhere meanwhile: both texts are shown, and neither goes before it is decided. */
export function DraftConflict({ saver, language, onTakeTheirs }: DraftConflictProps) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  const state = useSyncExternalStore(saver.watch, saver.current);
  const mine = saver.unsaved;
  if (state.kind !== 'conflict' || !mine) return null;
  const texts = [
    { label: t('documents:conflict.mine'), content: mine },
    { label: t('documents:conflict.theirs', { time: fmtTime(state.theirs.updatedAt, OFFICE_ZONE) }), content: state.theirs.content },
  ];
  return (
    // closed only by a decision
    <Modal opened onClose={() => undefined} withCloseButton={false} size="80rem" fullScreen={phone} title={t('documents:conflict.title')}>
      <Stack>
        <Text size="sm">{t('documents:conflict.hint')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTakeTheirs}>{t('documents:conflict.takeTheirs')}</Button>
          <Button onClick={() => void saver.overwrite()}>{t('documents:conflict.takeMine')}</Button>
        </Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {texts.map(({ label, content }) => (
            <Stack key={label} gap={6} miw={0}>
              <Group justify="space-between"><Text fw={600}>{label}</Text><CopyButton content={content} /></Group>
              <Suspense><WordsView content={content} language={language} label={label} /></Suspense>
            </Stack>
          ))}
        </SimpleGrid>
      </Stack>
    </Modal>
  );
}
