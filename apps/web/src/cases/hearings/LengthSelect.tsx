import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const LENGTHS = [30, 60, 90, 120, 180, 240, 360, 480];

/** How long a hearing is expected to last. */
export function LengthSelect(props: Omit<NativeSelectProps, 'data' | 'label'>) {
  const { t } = useTranslation();
  const chosen = Number(props.value);
  const lengths = LENGTHS.includes(chosen) || !chosen ? LENGTHS : [...LENGTHS, chosen].sort((one, other) => one - other);
  return <NativeSelect {...props} label={t('calendar:length.label')} data={lengths.map(count => ({ value: String(count), label: t('calendar:length.minutes', { count }) }))} />;
}
