import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import type { FileAct } from './FileDialog';
import { isCopied } from './file-rules';
import type { CaseFile } from './files-query';
import { usePhotoCopy } from './usePhotoCopy';

/** What is done with a file more seldom. */
export function FileMenu({ file, onAct }: { file: CaseFile; onAct(act: FileAct): void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { copying, copy } = usePhotoCopy(file);
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="xs" variant="default" loading={copying} aria-label={t('files:act.moreNamed', { name: file.name })}>{t('files:act.more')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct('custody')}>{t('files:custody.open')}</Menu.Item>
        {may('file.write') && isCopied(file) && <Menu.Item onClick={() => void copy()}>{t('files:act.copy')}</Menu.Item>}
        {may('file.write') && !file.voidedAt && <Menu.Item onClick={() => onAct('change')}>{t('web:form.change')}</Menu.Item>}
        {may('file.write') && !file.voidedAt && <Menu.Item color="red" onClick={() => onAct('void')}>{t('files:void.open')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
