import { Paper, Title } from '@mantine/core';
import type { Period } from '../../impact/period';
import { headlines } from './headlines';
import { HeadlineTable } from './HeadlineTable';
import { type Section, sectionId } from './page';
import { PageTableView } from './PageTableView';

interface PageSectionViewProps {
  section: Section;
  at: number;
  behind?: Period;
}

/** First the numbers of all its indicators, then how each is made up. */
export function PageSectionView({ section: { heading, lines }, at, behind }: PageSectionViewProps) {
  const id = sectionId(at);
  return (
    <Paper withBorder component="section" id={id} aria-labelledby={`${id}-title`} className="report-section" p={{ base: 'sm', sm: 'lg' }}>
      <Title order={2} id={`${id}-title`}>{heading}</Title>
      {headlines(lines).map(table => <HeadlineTable key={table.rows[0].key} table={table} heading={heading} behind={behind} />)}
      {lines.filter(({ tables }) => tables.length > 0).map(({ indicator, name, tables }) => (
        <div key={indicator} className="report-line">
          <Title order={3}>{name}</Title>
          <div className="report-tables">
            {tables.map(table => <PageTableView key={table.caption} table={table} of={name} />)}
          </div>
        </div>
      ))}
    </Paper>
  );
}
