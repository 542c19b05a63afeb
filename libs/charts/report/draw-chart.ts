import { createHash } from 'node:crypto';
import type { PageChart } from '../../reports/report-page';
import { bars } from './bars';
import { funnel } from './funnel';
import { regionMap } from './region-map';
import { stacked } from './stacked';

const DRAWN: Readonly<Record<PageChart['kind'], (chart: PageChart, untold: string) => string>> = { bars, stacked, funnel, map: regionMap };

/**
 * A picture of a table as SVG. It needs no style, no script and nothing from elsewhere, so it may stand in a page, on paper and in a file; it is drawn in
 * less than a millisecond, which is why these are no pictures of ECharts.
 * @param untold what is said of a number that is not told
 */
export function drawChart(chart: PageChart, untold: string): string {
  // patterns have names of their own: several pictures stand on a page, and one that is hidden would take its patterns along
  const own = `c${createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 8)}`;
  return DRAWN[chart.kind](chart, untold).replaceAll('<pattern id="', `<pattern id="${own}-`).replaceAll('url(#', `url(#${own}-`);
}
