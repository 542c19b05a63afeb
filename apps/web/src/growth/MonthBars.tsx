import { fmtMonthShort } from '../dates/fmt';

interface MonthBarsProps {
  /** What the picture shows, for those who do not see it; the same numbers stand in a table beside it. */
  label: string;
  bars: { month: string; value: number; shown: string }[];
}

const COLUMN = 34;
const HEIGHT = 84;
const ROOM_FOR_WORDS = 16;

/** A column for each month, its value above and the month beneath. */
export function MonthBars({ label, bars }: MonthBarsProps) {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const width = bars.length * COLUMN;
  const foot = HEIGHT + ROOM_FOR_WORDS;
  return (
    <svg role="img" aria-label={label} className="month-bars" viewBox={`0 0 ${width} ${foot + ROOM_FOR_WORDS}`} width={width}>
      {bars.map(({ month, value, shown }, i) => {
        const height = Math.round((value / highest) * HEIGHT);
        const middle = i * COLUMN + COLUMN / 2;
        return (
          <g key={month}>
            <rect x={middle - 10} y={foot - height} width={20} height={height} rx={2} />
            {value > 0 && <text x={middle} y={foot - height - 4}>{shown}</text>}
            <text x={middle} y={foot + 13}>{fmtMonthShort(month)}</text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={foot} y2={foot} />
    </svg>
  );
}
