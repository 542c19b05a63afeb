import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { CaseFile } from './files-query';
import { type Sending, uploads } from './uploads';
import { useFileSize } from './useFileSize';

const PAUSABLE = new Set(['queued', 'sending', 'waiting']);

/** A file on its way: how far it is, whether it waits for the line, and what was found when it had come. */
export function SendingRow({ sending, files }: { sending: Sending; files: CaseFile[] }) {
  const { t } = useTranslation();
  const size = useFileSize();
  const { id, name, sent, state, problem } = sending;
  const whole = state === 'same' || state === 'differs';
  const refusal = problem instanceof ApiProblem ? problem.errors[0]?.detail || problem.detail || problem.message : problem?.message;
  return (
    <Stack gap={4} className="file-row">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Text className="file-name">{name}</Text>
        <Group gap="xs" style={{ flex: 'none' }}>
          {PAUSABLE.has(state) && <Button size="xs" variant="default" onClick={() => uploads.pause(id)} aria-label={t('files:upload.pauseNamed', { name })}>{t('files:upload.pause')}</Button>}
          {state === 'paused' && <Button size="xs" variant="default" onClick={() => uploads.resume(id)} aria-label={t('files:upload.resumeNamed', { name })}>{t('files:upload.resume')}</Button>}
          {(whole || state === 'refused' || state === 'gone') && <Button size="xs" variant="default" onClick={() => uploads.forget(id)} aria-label={t('files:upload.understoodNamed', { name })}>{t('files:upload.understood')}</Button>}
        </Group>
      </Group>
      {!whole && <progress className="file-progress" value={sent} max={sending.size} aria-label={t('files:upload.progress', { name })} />}
      <Text size="sm" role="status">{[t(`files:sending.${state}`), !whole && t('files:upload.of', { sent: size(sent), size: size(sending.size) })].filter(Boolean).join(' · ')}</Text>
      {refusal && <Text size="sm" c="red" role="alert">{refusal}</Text>}
      {sending.same.map(same => <SameFile key={same.id} same={same} sending={sending} files={files} />)}
    </Stack>
  );
}

function SameFile({ same, sending, files }: { same: Sending['same'][number]; sending: Sending; files: CaseFile[] }) {
  const { t } = useTranslation();
  if (same.caseId === sending.caseId) {
    const name = files.find(({ id }) => id === same.id)?.name;
    return <Text size="sm">{name ? t('files:same.here', { name }) : t('files:same.hereUnnamed')}</Text>;
  }
  return (
    <Text size="sm">
      {t('files:same.elsewhere')}{' '}
      <LinkAnchor size="sm" to="/cases/$caseId" params={{ caseId: same.caseId }} search={{ tab: 'files' }}>{t('files:same.open')}</LinkAnchor>
    </Text>
  );
}
