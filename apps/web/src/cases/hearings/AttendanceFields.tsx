import { Chip, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useColleagueName } from '../../session/colleagues';
import { type OutcomeValues, possibleAttendances } from './outcome-values';

interface AttendanceFieldsProps {
  one: Schema<'CaseDto'>;
  form: UseFormReturnType<OutcomeValues>;
}

/** Who came: one touch each. */
export function AttendanceFields({ one, form }: AttendanceFieldsProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const nameOf = (personId: string) =>
    one.clients.find(client => client.personId === personId)?.name ??
    one.clients.flatMap(client => client.representations).find(held => held.personId === personId)?.name;

  return (
    <Stack gap={6} component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fw={600} size="sm">{t('cases:outcome.came')}</Text>
      <Chip.Group multiple {...form.getInputProps('came')}>
        <Group gap={6}>
          {possibleAttendances(one).map(({ key, userId, personId, role }) => (
            <Chip key={key} value={key} variant="outline" radius="sm">
              {(userId ? colleague(userId) : nameOf(personId ?? '')) ?? t(`law:attendanceRole.${role}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  );
}
