import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useColleagues } from '../session/colleagues';
import { currentLanguage } from '../texts/i18n';
import { RECORDED_ACTS, type RecordFilters } from './record-filters';

interface RecordFilterFieldsProps {
  filters: RecordFilters;
  onChange(filters: RecordFilters): void;
}

export function RecordFilterFields({ filters, onChange }: RecordFilterFieldsProps) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const offices = useQuery({ queryKey: ['offices'], queryFn: async () => (await data(api.GET('/api/offices'))).items }).data ?? [];
  const field = (name: keyof RecordFilters) => ({
    value: filters[name] ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ ...filters, [name]: currentTarget.value || undefined }),
  });
  const anybody = { value: '', label: t('audit:overview.anybody') };

  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect label={t('audit:overview.user')} {...field('userId')}
        data={[anybody, ...colleagues.map(one => ({ value: one.id, label: one.displayName }))]} />
      <NativeSelect label={t('audit:overview.office')} {...field('officeId')}
        data={[anybody, ...offices.map(one => ({ value: one.id, label: one.name[currentLanguage()] }))]} />
      <NativeSelect label={t('audit:overview.act')} {...field('act')}
        data={[anybody, ...RECORDED_ACTS.map(act => ({ value: act, label: t(`audit:act.${act}`) }))]} />
      <TextInput type="date" label={t('audit:overview.from')} {...field('from')} />
      <TextInput type="date" label={t('audit:overview.to')} {...field('to')} />
      {Object.values(filters).some(Boolean) && <Button variant="subtle" onClick={() => onChange({})}>{t('audit:overview.clear')}</Button>}
    </Group>
  );
}
