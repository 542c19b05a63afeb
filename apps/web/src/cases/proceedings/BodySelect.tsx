import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../texts/i18n';
import { useBodies } from '../bodies';

/** A court, prosecutor or other body, found by typing part of its name. */
export function BodySelect(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation();
  const bodies = useBodies().map(body => ({ value: body.id, label: body.name[currentLanguage()] }));
  return <Select label={t('cases:proceeding.bodyId')} data={bodies} searchable clearable nothingFoundMessage={t('web:search.nothing')} {...props}
    value={props.value || null} onChange={(value, option) => props.onChange?.(value ?? '', option)} clearButtonProps={{ 'aria-label': t('web:ui.clear') }} />;
}
