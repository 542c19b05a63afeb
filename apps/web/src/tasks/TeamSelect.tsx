import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { onTheTeam } from '../cases/team/on-the-team';
import { useColleagueName } from '../session/colleagues';

interface TeamSelectProps extends Omit<NativeSelectProps, 'data'> {
  team: Schema<'AssignmentDto'>[];
}

/** Who works on the case today; observers only read. */
export function TeamSelect({ team, value, ...props }: TeamSelectProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const members = team.filter(member => onTheTeam(member) && member.role !== 'observer').map(({ userId }) => ({ value: userId, label: colleague(userId) }));
  const known = members.some(member => member.value === value);
  return <NativeSelect {...props} value={known ? value : ''} data={known ? members : [{ value: '', label: t('web:form.choose') }, ...members]} />;
}
