import { ActionIcon, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import type { Chosen } from './AddFilesForm';
import { LARGEST } from './file-rules';
import type { CaseFile } from './files-query';
import { useDuplicates } from './useDuplicates';
import { useFileSize } from './useFileSize';

interface ChosenFilesProps {
  chosen: Chosen[];
  files: CaseFile[];
  onDrop(id: string): void;
}

/** What is about to be sent: what cannot be, and what is here already, says so. */
export function ChosenFiles({ chosen, files, onDrop }: ChosenFilesProps) {
  const { t } = useTranslation();
  const size = useFileSize();
  const duplicates = useDuplicates(chosen, files);
  if (!chosen.length) return null;
  return (
    <ul className="rows" aria-label={t('files:add.chosen')} aria-live="polite">
      {chosen.map(({ id, file }) => (
        <li key={id}>
          <Group wrap="nowrap" justify="space-between" py={6} gap="xs">
            <div>
              <Text size="sm" className="file-name">{file.name}</Text>
              <Text size="sm" c="dimmed">{size(file.size)}</Text>
              {!file.size && <Text size="sm" c="red">{t('files:add.isEmpty')}</Text>}
              {file.size > LARGEST && <Text size="sm" c="red">{t('files:add.tooLarge')}</Text>}
              {duplicates[id] && <Text size="sm" fw={600}>{t('files:add.duplicate', { name: duplicates[id] })}</Text>}
            </div>
            <ActionIcon variant="default" size="lg" onClick={() => onDrop(id)} aria-label={t('files:add.drop', { name: file.name })}><Icon name="close" /></ActionIcon>
          </Group>
        </li>
      ))}
    </ul>
  );
}
