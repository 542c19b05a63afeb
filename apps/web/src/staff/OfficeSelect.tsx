import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '../texts/i18n';
import { officesQuery } from './staff-query';

interface OfficeSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** Word for "none chosen". */
  none: string;
}

export function OfficeSelect({ none, ...props }: OfficeSelectProps) {
  const { data: offices = [] } = useQuery(officesQuery);
  const choices = offices.map(office => ({ value: office.id, label: office.name[currentLanguage()] }));
  return <NativeSelect {...props} data={[{ value: '', label: none }, ...choices]} />;
}
