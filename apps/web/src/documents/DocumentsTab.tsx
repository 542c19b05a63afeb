import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { DocumentItem } from './DocumentItem';
import { caseDocumentsQuery } from './documents-query';
import { ImportForm } from './import/ImportForm';
import { NewDocumentForm } from './NewDocumentForm';

/** What is written in the case, the newest first. */
export function DocumentsTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [beginning, begin] = useDisclosure();
  const [importing, importOne] = useDisclosure();
  const { data: documents } = useQuery({ ...caseDocumentsQuery(one.id), enabled: may('document.read') });

  return (
    <Stack gap="md">
      {may('document.write') && one.open && <Group justify="flex-end">{may('file.read') && <Button variant="default" onClick={importOne.open}>{t('documents:import.title')}</Button>}<Button onClick={begin.open}>{t('documents:add')}</Button></Group>}
      {documents?.length === 0 && <EmptyState title={t('documents:empty')} hint={t('documents:emptyHint')} />}
      <ul className="rows">
        {documents?.map(document => <li key={document.id}><DocumentItem document={document} /></li>)}
      </ul>
      <FormDialog title={t('documents:add')} opened={beginning} onClose={begin.close}><NewDocumentForm one={one} /></FormDialog>
      <FormDialog title={t('documents:import.title')} opened={importing} onClose={importOne.close}><ImportForm one={one} /></FormDialog>
    </Stack>
  );
}
