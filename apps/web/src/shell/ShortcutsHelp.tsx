import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const KEYS: [string, string][] = [
  ['/', 'search'],
  ['Ctrl K', 'search'],
  ['N', 'new'],
  ['J', 'next'],
  ['K', 'previous'],
  ['Ctrl Enter', 'send'],
  ['Esc', 'close'],
  ['Esc Esc', 'lock'],
  ['?', 'help'],
];

export function ShortcutsHelp({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('web:shell.shortcuts')} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      <Stack gap="xs">
        {KEYS.map(([key, does]) => (
          <Group key={key} justify="space-between">
            <Text>{t(`web:key.${does}`)}</Text>
            <Kbd>{key}</Kbd>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
