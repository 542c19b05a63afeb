import type { Result } from './measure/compare';

export interface Line {
  name: string;
  ours: Result;
  bare: Result;
  /** Ours over a tenth of the data. */
  tenth?: Result;
}

export const ms = (value: number) => value.toFixed(2);
export const times = (a: number, b: number) => `${(a / b).toFixed(2)}x`;
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** The comparison as a table in Markdown. */
export function table(lines: Line[]): string {
  const growth = lines.some(line => line.tenth);
  const head = [
    'operation', 'bare ms', 'ours ms', '**ratio**', 'bare req/s', 'ours req/s', 'bare p50 / p99 ms', 'ours p50 / p99 ms',
    ...(growth ? ['a tenth of the data, ms', '**growth**'] : []),
  ];
  const body = lines.map(({ name, ours, bare, tenth }) => [
    name, ms(bare.median), ms(ours.median), `**${times(ours.median, bare.median)}**`,
    bare.perSecond.toFixed(0), ours.perSecond.toFixed(0), `${ms(bare.p50)} / ${ms(bare.p99)}`, `${ms(ours.p50)} / ${ms(ours.p99)}`,
    ...(tenth ? [ms(tenth.median), `**${times(ours.median, tenth.median)}**`] : []),
  ]);
  return markdown(head, body);
}

/** Words to the left, numbers to the right. */
export const markdown = (head: string[], body: string[][]): string => [head, head.map((_, at) => (at ? '---:' : '---')), ...body].map(row).join('\n');

/** Memory and start, the lines below the table. */
export function beside(lines: Line[], starts: { ours: number[]; bare: number[] }): string {
  const most = (of: 'ours' | 'bare') => Math.max(...lines.map(line => line[of].memory ?? NaN));
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const memory = (value: number) => (Number.isNaN(value) ? 'not told by this system' : `${value.toFixed(0)} MB`);
  return [
    `Resident memory after load, most seen: ours ${memory(most('ours'))}, bare ${memory(most('bare'))}.`,
    `Warm start of the process, median of ${starts.ours.length}: ours ${middle(starts.ours).toFixed(0)} ms, bare ${middle(starts.bare).toFixed(0)} ms.`,
  ].join('\n');
}
