import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import type { Schema } from '../api/schema';

const GENDER_COLUMNS = [...GENDERS, null] as const;

/** Persons of all levels by region and gender, each once; lines and columns of nobody are left out. */
export function ReachTable({ levels }: { levels: Schema<'ReachLevelDto'>[] }) {
  const { t } = useTranslation();
  const cells = levels.flatMap(level => level.cells);
  const sum = (region?: string | null, gender?: string | null) =>
    cells.filter(one => (region === undefined || one.region === region) && (gender === undefined || one.gender === gender)).reduce((total, one) => total + one.people, 0);
  const regions = [...REGIONS, null].filter(region => sum(region) > 0);
  const genders = GENDER_COLUMNS.filter(gender => sum(undefined, gender) > 0);
  const unknown = t('web:form.notKnown');
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('trainings:field.region')}</Table.Th>
            {genders.map(gender => <Table.Th scope="col" ta="right" key={gender}>{gender ? t(`law:gender.${gender}`) : unknown}</Table.Th>)}
            <Table.Th scope="col" ta="right">{t('trainings:column.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {regions.map(region => (
            <Table.Tr key={region}>
              <Table.Th scope="row">{region ? t(`law:region.${region}`) : unknown}</Table.Th>
              {genders.map(gender => <Table.Td ta="right" key={gender}>{sum(region, gender)}</Table.Td>)}
              <Table.Td ta="right" fw={600}>{sum(region)}</Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('trainings:column.total')}</Table.Th>
            {genders.map(gender => <Table.Td ta="right" fw={600} key={gender}>{sum(undefined, gender)}</Table.Td>)}
            <Table.Td ta="right" fw={600}>{sum()}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
