import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { useColleagues } from './colleagues';

interface ColleagueSelectProps extends Omit<SelectProps, 'data'> {
  /** Only those who hold one of these roles today. */
  roles: Schema<'Role'>[];
}

export function ColleagueSelect({ roles, ...props }: ColleagueSelectProps) {
  const { t } = useTranslation();
  const choices = useColleagues()
    .filter(one => (!one.employedTo || one.employedTo >= today()) && one.roles.some(role => roles.includes(role)))
    .map(one => ({ value: one.id, label: `${one.displayName} · ${one.roles.map(role => t(`web:role.${role}`)).join(', ')}` }));
  return <Select data={choices} searchable nothingFoundMessage={t('web:search.nothing')} {...props} value={props.value || null}
    onChange={(value, option) => props.onChange?.(value ?? '', option)} />;
}
