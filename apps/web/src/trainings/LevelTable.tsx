import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

/** How far it reached: trainings, persons (each at the nearest level) and visits by level. */
export function LevelTable({ levels }: { levels: Schema<'ReachLevelDto'>[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('trainings:cascade.level')}</Table.Th>
            {['trainings', 'persons', 'visits'].map(name => <Table.Th scope="col" ta="right" key={name}>{t(`trainings:column.${name}`)}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {levels.map(({ level, trainings, people, guests }) => (
            <Table.Tr key={level}>
              <Table.Th scope="row">{level ? t('trainings:cascade.levelOf', { level }) : t('trainings:cascade.level0')}</Table.Th>
              {[trainings, people, guests].map((value, at) => <Table.Td ta="right" key={at}>{value}</Table.Td>)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
