import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';
import type { FileAct } from './FileDialog';
import { FileMenu } from './FileMenu';
import { previewOf } from './file-rules';
import type { CaseFile } from './files-query';
import { Unfinished } from './Unfinished';
import { useDownload } from './useDownload';
import { useStarts } from './useStarts';
import { useFileSize } from './useFileSize';

interface FileRowProps {
  file: CaseFile;
  /** All of the case. */
  files: CaseFile[];
  onView(): void;
  onAct(act: FileAct): void;
}

export function FileRow({ file, files, onView, onAct }: FileRowProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const size = useFileSize();
  const download = useDownload();
  const starts = useStarts();
  const { name, receivedFrom, receivedOn } = file;
  const original = files.find(({ id }) => id === file.copyOfId);
  const received = [receivedFrom && t('files:row.from', { from: receivedFrom }), receivedOn && t('files:row.on', { day: fmtDay(receivedOn) })].filter(Boolean).join(' · ');
  return (
    <Stack gap={4} className="file-row">
      {previewOf(file) ? <Anchor component="button" className="file-name" onClick={onView}>{name}</Anchor> : <Text className="file-name">{name}</Text>}
      <Group gap="xs">
        <Chip>{t(`law:fileKind.${file.kind}`)}</Chip>
        {file.copyOfId && <Chip color="blue">{t('files:row.copy')}</Chip>}
        {file.voidedAt && <Chip color="red">{t('files:row.voided')}</Chip>}
        <Text size="sm" c="dimmed">{size(file.size)}</Text>
      </Group>
      {received && <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{received}</Text>}
      {original && <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{t('files:row.copyOf', { name: original.name })}</Text>}
      <Text size="sm" c="dimmed">{t('files:row.added', { who: colleague(file.createdBy), when: fmtMoment(file.createdAt) })}</Text>
      {file.voidedAt && <Text size="sm" className="prewrap">{t('files:row.voidedWhy', { who: colleague(file.voidedBy), reason: file.voidReason })}</Text>}
      {file.state === 'uploading' && <Unfinished file={file} />}
      {file.state === 'kept' && (
        <Group gap="xs" mt={4}>
          {previewOf(file) && <Button size="xs" variant="default" onClick={onView} aria-label={t('files:act.viewNamed', { name })}>{t('files:act.view')}</Button>}
          <Button size="xs" variant="default" onClick={() => void download(file)} aria-label={t('files:act.downloadNamed', { name })}>{t('files:act.download')}</Button>
          {starts(file) && <Button size="xs" variant="light" onClick={() => onAct('terms')} aria-label={t('files:terms.named', { name })}>{t('files:terms.open')}</Button>}
          <FileMenu file={file} onAct={onAct} />
        </Group>
      )}
    </Stack>
  );
}
