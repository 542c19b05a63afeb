import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { LinkButton } from '../../ui/LinkButton';
import { documentAddress } from '../document-address';

/** What of the file did not come along as it stood. */
export function ImportWarnings({ imported: { document, warnings } }: { imported: Schema<'ImportedDocumentDto'> }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" align="flex-start" role="status">
      <Text fw={600}>{t('documents:import.made')}</Text>
      <Text size="sm">{t('documents:import.check')}</Text>
      <ul style={{ margin: 0 }}>{warnings.map(warning => <li key={warning}>{t(`documents:import.warning.${warning}`)}</li>)}</ul>
      <LinkButton {...documentAddress(document.id, 'words')}>{t('documents:import.open')}</LinkButton>
    </Stack>
  );
}
