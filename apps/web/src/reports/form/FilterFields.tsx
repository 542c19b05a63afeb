import { Input, NativeSelect, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AGE_BANDS } from '#libs/indicators/age-band';
import { CLIENT_KINDS } from '#libs/law/client-kind';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { grantsQuery } from '../../care/care-query';
import { officesQuery } from '../../staff/staff-query';
import { currentLanguage } from '../../texts/i18n';

interface FilterFieldsProps {
  /** Dimensions by which the report can be narrowed. */
  known: readonly string[];
  filters: Record<string, string[]>;
  error?: ReactNode;
  needsGrant: boolean;
  onChange(filters: Record<string, string[]>): void;
}

interface Choice {
  value: string;
  label: string;
}

/** Of whom and of what a report tells: everybody, or those of one office, grant, region… */
export function FilterFields({ known, filters, error, needsGrant, onChange }: FilterFieldsProps) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(officesQuery);
  const { data: grants = [] } = useQuery(grantsQuery);
  const words = (codes: readonly string[], prefix: string): Choice[] => codes.map(value => ({ value, label: t(prefix + value) }));
  const choices: Record<string, Choice[]> = {
    office: offices.map(({ id, name }) => ({ value: id, label: name[currentLanguage()] })),
    grant: grants.map(({ id, name }) => ({ value: id, label: name })),
    region: words(REGIONS, 'law:region.'),
    victim: words(CLIENT_KINDS, 'law:clientKind.'),
    gender: words(GENDERS, 'law:gender.'),
    age: words(AGE_BANDS, 'impact:age.'),
  };
  const shown = Object.keys(choices).filter(name => known.includes(name) || filters[name]?.length);

  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        {shown.map(name => (
          <NativeSelect key={name} label={t(`impact:dimension.${name}`)} required={name === 'grant' && needsGrant} value={filters[name]?.join() ?? ''}
            onChange={({ currentTarget: { value } }) => onChange({ ...filters, [name]: value ? value.split(',') : [] })}
            data={[{ value: '', label: t('reporting:all') }, ...several(filters[name], choices[name]), ...choices[name]]} />
        ))}
      </SimpleGrid>
      {error && <Input.Error role="alert" mt={4}>{error}</Input.Error>}
    </>
  );
}

/** Several values that were chosen elsewhere stay one choice. */
const several = (values: string[] = [], choices: Choice[]): Choice[] =>
  values.length > 1 ? [{ value: values.join(), label: values.map(value => choices.find(one => one.value === value)?.label ?? value).join(', ') }] : [];
