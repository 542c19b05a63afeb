import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { EXPORT_FORMATS, useVersionExport } from './useVersionExport';

interface VersionsProps {
  versions: Schema<'SeenVersionRowDto'>[];
  onRead(version: Schema<'SeenVersionRowDto'>): void;
}

/** What was given to a reviewer or to a court: to be read, and to be taken as a court paper. */
export function Versions({ versions, onRead }: VersionsProps) {
  const { t } = useTranslation();
  const mayExport = useMay()('document.export');
  const exports = useVersionExport();
  return (
    <>
      <Text size="sm" fw={600} mt="sm">{t('documents:history.versions')}</Text>
      <ul className="plain-list" aria-label={t('documents:history.versions')}>
        {versions.map(version => {
          const name = t('documents:history.version', { number: version.number });
          return (
            <li key={version.id} style={{ padding: '4px 0' }}>
              <Group gap={6}>
                <Button size="xs" variant="default" onClick={() => onRead(version)}>{name}</Button>
                {mayExport && EXPORT_FORMATS.map(format => (
                  <Button key={format} size="xs" variant="subtle" px={8} loading={exports.isExporting(version.id, format)} disabled={exports.busy}
                    onClick={() => void exports.start(version.id, format)} aria-label={t(`documents:export.${format}`, { number: version.number })}>
                    {format.toUpperCase()}
                  </Button>
                ))}
              </Group>
            </li>
          );
        })}
      </ul>
    </>
  );
}
