import { parseArgs } from 'node:util';
import { OPERATIONS } from './measure/operations';

export interface Options {
  scale: number;
  /** Seconds of measuring for each server, operation and number of connections. */
  seconds: number;
  only: string[];
  growth: boolean;
  /** Reports instead of the pages of lawyers. */
  reports: boolean;
}

export const USAGE = `npm run bench -- [--scale 0.1] [--seconds 4] [--only ${OPERATIONS.map(one => one.option).join(',')}] [--growth] [--reports]`;

/** @throws Error that says how it is used */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '4' },
      only: { type: 'string' },
      growth: { type: 'boolean', default: false },
      reports: { type: 'boolean', default: false },
    },
  });
  const known = OPERATIONS.map(one => one.option);
  const only = values.only?.split(',') ?? known;
  const [scale, seconds] = [Number(values.scale), Number(values.seconds)];
  if (!(scale > 0 && scale <= 10) || !(seconds > 0) || only.some(name => !known.includes(name))) throw new Error(USAGE);
  return { scale, seconds, only, growth: values.growth, reports: values.reports };
}
