import { chartSvg } from '#libs/reports/page/charts-of';
import type { PageTable, ReportPage } from '#libs/reports/report-page';
import type { PageTableDto, ReportPageDto } from './report-page.dto';

/** A page as it is sent: each chart with its picture. */
export function pageShown({ sections, summary, restatements, ...page }: ReportPage): ReportPageDto {
  const tableShown = (table: PageTable) => shown(table, page.language);
  return {
    ...page,
    about: [...page.about],
    notes: [...page.notes],
    summary: tableShown(summary),
    restatements: restatements && tableShown(restatements),
    sections: sections.map(({ heading, lines }) => ({ heading, lines: lines.map(line => ({ ...line, total: tableShown(line.total), tables: line.tables.map(tableShown) })) })),
  };
}

function shown({ chart, rows, ...table }: PageTable, language: ReportPage['language']): PageTableDto {
  return {
    caption: table.caption,
    stubs: [...table.stubs],
    columns: [...table.columns],
    notes: [...table.notes],
    rows: rows.map(({ labels, isSum, cells }) => ({ labels: [...labels], isSum, cells: [...cells] })),
    chart: chart && { kind: chart.kind, description: chart.description, categories: [...chart.categories], series: chart.series.map(({ name, texts }) => ({ name, texts: [...texts] })), svg: chartSvg(chart, language) },
  };
}
