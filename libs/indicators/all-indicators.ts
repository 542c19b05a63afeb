import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Indicator, INDICATOR_GROUPS } from './indicator';

const FOLDER = join(__dirname, 'catalogue');

const rank = ({ group, place }: Indicator) => INDICATOR_GROUPS.indexOf(group) * 1_000 + place;

/** Every file of the catalogue exports one indicator: whoever adds a file has added it everywhere. In the order of a report. */
export const INDICATORS: ReadonlyMap<string, Indicator> = new Map(
  readdirSync(FOLDER)
    .filter(file => /^[a-z0-9-]+\.js$/.test(file))
    .flatMap(file => Object.values(require(join(FOLDER, file)) as Record<string, Indicator>))
    .sort((a, b) => rank(a) - rank(b))
    .map(indicator => [indicator.code, indicator]),
);
