import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBodies } from '../cases/bodies';
import { useColleagues } from '../session/colleagues';
import { useSession } from '../session/session';
import { OfficeSelect } from '../staff/OfficeSelect';
import { currentLanguage } from '../texts/i18n';
import type { CalendarFilters } from './calendar-filters';

interface CalendarFilterFieldsProps {
  filters: CalendarFilters;
  onChange(changes: Partial<CalendarFilters>): void;
}

export function CalendarFilterFields({ filters, onChange }: CalendarFilterFieldsProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const colleagues = useColleagues().filter(one => one.id !== userId && one.roles.some(role => role === 'lawyer' || role === 'intern' || role === 'supervisor'));
  const all = { value: 'all', label: t('calendar:screen.everybody') };
  const anywhere = { value: '', label: t('calendar:screen.everybody') };
  const courts = useBodies().map(body => ({ value: body.id, label: body.name[currentLanguage()] }));
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm" verticalSpacing="xs">
      <NativeSelect label={t('calendar:screen.person')} value={filters.person ?? userId} onChange={({ currentTarget }) => onChange({ person: currentTarget.value === userId ? undefined : currentTarget.value })}
        data={[{ value: userId, label: t('calendar:screen.me') }, all, ...colleagues.map(one => ({ value: one.id, label: one.displayName }))]} />
      <OfficeSelect label={t('calendar:screen.office')} none={t('calendar:screen.everybody')} value={filters.office ?? ''} onChange={({ currentTarget }) => onChange({ office: currentTarget.value || undefined })} />
      <NativeSelect label={t('calendar:screen.court')} value={filters.court ?? ''} onChange={({ currentTarget }) => onChange({ court: currentTarget.value || undefined })} data={[anywhere, ...courts]} />
    </SimpleGrid>
  );
}
