import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { filesQuery } from '../../files/files-query';

interface FileSelectProps extends Omit<SelectProps, 'data'> {
  caseId: string;
  /** Whether it can be chosen, besides being whole and not voided. */
  fits(file: Schema<'FileRowDto'>): boolean;
}

/** A file of the case, the newest first. */
export function FileSelect({ caseId, fits, ...props }: FileSelectProps) {
  const { t } = useTranslation();
  const { data: files } = useQuery(filesQuery(caseId));
  const options = files?.filter(file => file.state === 'kept' && !file.voidedAt && fits(file)).map(({ id, name, keptAt }) => ({ value: id, label: `${name} · ${keptAt && fmtMoment(keptAt)}` }));
  return (
    <Select {...props} data={options ?? []} searchable value={props.value || null} onChange={(value, option) => props.onChange?.(value ?? '', option)}
      description={options?.length === 0 ? t('documents:copy.noFile') : t('documents:copy.upload')} nothingFoundMessage={t('web:search.nothing')} />
  );
}
