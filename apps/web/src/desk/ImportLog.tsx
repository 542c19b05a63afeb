import { Anchor, Button, Checkbox, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_STATES } from '#libs/law/import-state';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';

interface ImportLogProps {
  rows: Schema<'ImportedRowDto'>[];
  busy: boolean;
  /** Some rows were looked at: they are other people. */
  onOthers(rows: number[]): void;
}

/** What became of each row; what needs a look stands first. */
export function ImportLog({ rows, busy, onOthers }: ImportLogProps) {
  const { t } = useTranslation();
  const [others, setOthers] = useState<number[]>([]);
  const unclear = rows.filter(({ state }) => state === 'duplicate' || state === 'refused');
  const words = ({ duplicates, problems }: Schema<'ImportedRowDto'>) => [
    ...duplicates.map(({ displayName, birthYear }) => [displayName, birthYear].filter(Boolean).join(', ')),
    ...problems.map(({ column, detail }) => `${t(`desk:column.${column}`)}: ${detail}`),
  ];
  const toggle = (row: number) => setOthers(others.includes(row) ? others.filter(one => one !== row) : [...others, row]);
  return (
    <Paper withBorder p="md">
      <Stack>
        <Group gap="xs" role="status">
          {IMPORT_STATES.map(state => <Chip key={state} color={state === 'taken' ? 'pine' : 'gray'}>{`${t(`law:importState.${state}`)}: ${rows.filter(row => row.state === state).length}`}</Chip>)}
        </Group>
        {unclear.length > 0 && (
          <Table.ScrollContainer minWidth={480}>
            <Table aria-label={t('desk:import.log')}>
              <Table.Thead>
                <Table.Tr><Table.Th>{t('desk:import.row')}</Table.Th><Table.Th>{t('desk:import.state')}</Table.Th><Table.Th>{t('desk:import.why')}</Table.Th><Table.Th>{t('desk:import.other')}</Table.Th></Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {unclear.map(row => (
                  <Table.Tr key={row.row}>
                    <Table.Td>{row.row}</Table.Td>
                    <Table.Td>{t(`law:importState.${row.state}`)}</Table.Td>
                    <Table.Td>{words(row).map(line => <Text key={line} size="sm">{line}</Text>)}</Table.Td>
                    <Table.Td>{row.state === 'duplicate' && <Checkbox aria-label={t('desk:import.otherRow', { row: row.row })} checked={others.includes(row.row)} onChange={() => toggle(row.row)} />}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <Group justify="flex-end">
          <Anchor component={Link} to="/enquiries">{t('desk:list.title')}</Anchor>
          {others.length > 0 && <Button loading={busy} onClick={() => onOthers(others)}>{t('desk:import.takeOthers', { count: others.length })}</Button>}
        </Group>
      </Stack>
    </Paper>
  );
}
