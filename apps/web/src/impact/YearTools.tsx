import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { grantsQuery } from '../care/care-query';
import { officesQuery } from '../staff/staff-query';
import { OfficeSelect } from '../staff/OfficeSelect';
import { thisYear, type YearSearch } from './year-search';

interface YearToolsProps {
  year: number;
  office: string | undefined;
  grant: string | undefined;
  onChange(change: YearSearch): void;
}

/** Years that can be chosen; others have an address. */
const YEARS = 12;

/** Which year, and of which office or grant: of one of them at a time. */
export function YearTools({ year, office, grant, onChange }: YearToolsProps) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(officesQuery);
  const { data: grants = [] } = useQuery(grantsQuery);
  const years = [...new Set([...Array.from({ length: YEARS }, (_, ago) => thisYear() - ago), year])];
  return (
    <div className="year-tools not-printed">
      <NativeSelect label={t('impact:whichYear')} data={years.map(String)} value={String(year)} onChange={({ currentTarget }) => onChange({ year: Number(currentTarget.value) })} />
      {offices.length > 1 && <OfficeSelect label={t('impact:dimension.office')} none={t('impact:allOffices')} value={office ?? ''} onChange={({ currentTarget }) => onChange({ office: currentTarget.value || undefined, grant: undefined })} />}
      {grants.length > 0 && <NativeSelect label={t('impact:dimension.grant')} data={[{ value: '', label: t('impact:allGrants') }, ...grants.map(({ id, name }) => ({ value: id, label: name }))]} value={grant ?? ''} onChange={({ currentTarget }) => onChange({ grant: currentTarget.value || undefined, office: undefined })} />}
      <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>{t('impact:print')}</Button>
    </div>
  );
}
