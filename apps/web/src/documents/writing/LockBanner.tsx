import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { fmtTime } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { toastProblem } from '../../ui/toast';
import type { Writing } from './useWriting';

/** Who writes in the document while one reads it, and the way to take over. Nothing when nobody else does. */
export function LockBanner({ writing }: { writing: Writing }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const [busy, setBusy] = useState(false);
  const { lock, overtaken, takeOver } = writing;
  if (!lock || lock.mine) return null;
  const whom = { name: colleague(lock.userId), time: fmtTime(lock.takenAt, OFFICE_ZONE) };
  const press = () => {
    setBusy(true);
    void takeOver().catch(toastProblem).finally(() => setBusy(false));
  };
  return (
    <Alert color={overtaken ? 'orange' : 'blue'} variant="light" role="status" styles={{ title: { color: 'var(--mantine-color-text)' } }} title={t(overtaken ? 'documents:lock.taken' : 'documents:lock.held', whom)}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex={1} miw={220}>{t(overtaken ? 'documents:lock.takenHint' : 'documents:lock.heldHint')}</Text>
        <Button size="xs" variant="default" loading={busy} onClick={press}>{t('documents:lock.takeOver')}</Button>
      </Group>
    </Alert>
  );
}
