import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
import { FormerVersions } from './FormerVersions';

/** Says that an entry was corrected, and shows what it said before. */
export function Corrected({ entry }: { entry: Schema<'LogEntryDto'> }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" size="compact-sm" color="gray" onClick={dialog.open} mt={2} ml={-8}>{t('log:corrected', { count: entry.corrections })}</Button>
      <FormDialog title={t('log:versions.title')} opened={opened} onClose={dialog.close}><FormerVersions entry={entry} /></FormDialog>
    </>
  );
}
