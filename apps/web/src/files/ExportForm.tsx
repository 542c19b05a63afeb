import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../forms/FormProblem';
import type { CaseFile } from './files-query';
import { useEvidenceExport } from './useEvidenceExport';
import { useFileSize } from './useFileSize';

interface ExportFormProps {
  caseId: string;
  /** Those that can leave. */
  files: CaseFile[];
  onDone(): void;
}

/** Which files leave the house, and what comes with them. */
export function ExportForm({ caseId, files, onDone }: ExportFormProps) {
  const { t } = useTranslation();
  const size = useFileSize();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const chosen = files.filter(({ id }) => !left.has(id));
  const total = chosen.reduce((sum, file) => sum + file.size, 0);
  const { received, problem, start, stop } = useEvidenceExport(caseId, onDone);
  const busy = received !== null;
  const toggle = (id: string) => leave(before => new Set(before.has(id) ? [...before].filter(one => one !== id) : [...before, id]));
  return (
    <Stack gap="sm">
      <Text size="sm">{t('files:export.hint')}</Text>
      <Text size="sm" c="dimmed">{t('files:export.checking')}</Text>
      <Checkbox label={t('files:export.all')} checked={chosen.length === files.length} indeterminate={chosen.length > 0 && chosen.length < files.length} disabled={busy}
        onChange={event => leave(new Set(event.currentTarget.checked ? [] : files.map(({ id }) => id)))} />
      <ul className="rows file-choices">
        {files.map(file => (
          <li key={file.id}>
            <Checkbox py={8} label={file.name} description={[t(`law:fileKind.${file.kind}`), file.copyOfId && t('files:row.copy'), size(file.size)].filter(Boolean).join(' · ')} checked={!left.has(file.id)} disabled={busy}
              onChange={() => toggle(file.id)} styles={{ label: { overflowWrap: 'anywhere' }, description: { color: 'var(--mantine-color-dimmed)' } }} />
          </li>
        ))}
      </ul>
      {problem && <FormProblem problem={problem} />}
      {busy && <progress className="file-progress" value={received ? Math.min(received, total) : undefined} max={total} aria-label={t('files:export.progress')} />}
      {busy && <Text size="sm" role="status">{received ? t('files:upload.of', { sent: size(received), size: size(total) }) : t('files:export.preparing')}</Text>}
      <Group justify="flex-end" gap="xs">
        {busy && <Button variant="default" onClick={stop}>{t('files:export.stop')}</Button>}
        <Button loading={busy} disabled={!chosen.length} onClick={() => void start(chosen.map(({ id }) => id))}>{t('files:export.action', { size: size(total) })}</Button>
      </Group>
    </Stack>
  );
}
