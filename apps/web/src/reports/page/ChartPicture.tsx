import { memo } from 'react';
import type { Chart } from './page';

/** Drawn by the server, ink on white paper in light and dark; what is to be seen is said in words too, and each number stands in the table. */
export const ChartPicture = memo(({ chart: { svg, description } }: { chart: Chart }) => {
  if (!svg) return null;
  return <img className="report-chart" alt={description} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} />;
});
