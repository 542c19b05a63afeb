import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CodeList, COLUMN_NAMES, IMPORT_COLUMNS, NEEDED_COLUMNS } from '#libs/law/enquiry-columns';

/** Which columns a table may have, and what may stand in each. */
export function ImportColumns() {
  const { t } = useTranslation();
  const allowed = (list: CodeList) => list.codes.map(code => t(list.words + code)).join(', ');
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table aria-label={t('desk:import.columns')} verticalSpacing={6}>
        <Table.Thead><Table.Tr><Table.Th>{t('desk:import.column')}</Table.Th><Table.Th>{t('desk:import.holds')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {COLUMN_NAMES.map(column => {
            const list = IMPORT_COLUMNS[column];
            return (
              <Table.Tr key={column}>
                <Table.Td style={{ verticalAlign: 'top' }}>
                  <Text size="sm" fw={550}>{t(`desk:column.${column}`)}</Text>
                  {NEEDED_COLUMNS.some(needed => needed === column) && <Text size="xs" c="dimmed">{t('desk:import.needed')}</Text>}
                </Table.Td>
                <Table.Td><Text size="sm">{list ? allowed(list) : t(`desk:columnHint.${column}`)}</Text></Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
