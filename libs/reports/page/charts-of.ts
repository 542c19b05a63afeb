import { drawChart } from '../../charts/report/draw-chart';
import { translate } from '../../i18n/catalogue';
import type { PageChart, ReportPage } from '../report-page';

/** One picture of a page, as SVG. */
export const chartSvg = (chart: PageChart, language: ReportPage['language']): string => drawChart(chart, translate(language, 'reports:chart.hidden'));

/** The pictures of all tables of a page that have one, in the order of the page. */
export const chartsOf = ({ sections, language }: ReportPage): string[] =>
  sections.flatMap(({ lines }) => lines.flatMap(({ tables }) => tables.flatMap(({ chart }) => (chart ? [chartSvg(chart, language)] : []))));
