import { Button, Group, NativeSelect, Paper, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_STATES } from '#libs/law/import-state';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';
import type { ImportAnswers } from './ImportParticipantsScreen';
import { useParticipantFacts } from './useParticipantFacts';

interface ParticipantImportLogProps {
  rows: Schema<'ImportedParticipantDto'>[];
  busy: boolean;
  onAnswer(answers: ImportAnswers): void;
}

const NEW = 'new';

/** What became of each row; where somebody may be known already, one says who it is or that he is new. */
export function ParticipantImportLog({ rows, busy, onAnswer }: ParticipantImportLogProps) {
  const { t } = useTranslation();
  const facts = useParticipantFacts();
  const [chosen, choose] = useState<Record<number, string>>({});
  const unclear = rows.filter(({ state }) => state === 'duplicate' || state === 'refused');
  // also those given before: the list is read anew from its first row
  const answered = Object.entries(chosen).filter(([, who]) => who);
  const send = () => onAnswer({
    others: answered.filter(([, who]) => who === NEW).map(([row]) => ({ row: Number(row) })),
    same: answered.filter(([, who]) => who !== NEW).map(([row, participantId]) => ({ row: Number(row), participantId })),
  });
  return (
    <Paper withBorder p="md">
      <Stack>
        <Group gap="xs" role="status">
          {IMPORT_STATES.map(state => <Chip key={state} color={state === 'taken' ? 'pine' : 'gray'}>{`${t(`law:importState.${state}`)}: ${rows.filter(row => row.state === state).length}`}</Chip>)}
        </Group>
        {unclear.length > 0 && (
          <Table.ScrollContainer minWidth={520}>
            <Table aria-label={t('trainings:import.log')}>
              <Table.Thead>
                <Table.Tr><Table.Th>{t('trainings:import.row')}</Table.Th><Table.Th>{t('trainings:import.who')}</Table.Th><Table.Th>{t('trainings:import.why')}</Table.Th></Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {unclear.map(({ row, state, name, alike, problems }) => (
                  <Table.Tr key={row}>
                    <Table.Td>{row}</Table.Td>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>
                      {problems.map(({ column, detail }) => <Text key={column + detail} size="sm">{`${t(`trainings:participant.${column}`)}: ${detail}`}</Text>)}
                      {state === 'duplicate' && (
                        <NativeSelect aria-label={t('trainings:import.choose', { row })} value={chosen[row] ?? ''} onChange={event => choose({ ...chosen, [row]: event.currentTarget.value })}
                          data={[{ value: '', label: t('trainings:import.maybe') }, ...alike.map(({ participant }) => ({ value: participant.id, label: [participant.displayName, facts(participant)].filter(Boolean).join(' · ') })), { value: NEW, label: t('trainings:import.other') }]} />
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        {answered.length > 0 && <Group justify="flex-end"><Button loading={busy} onClick={send}>{t('trainings:import.answer')}</Button></Group>}
      </Stack>
    </Paper>
  );
}
