import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from './indicator';

const FOLDER = join(__dirname, 'catalogue');

/** Every file of the catalogue exports one indicator: whoever adds a file has added it everywhere. */
export const INDICATORS: ReadonlyMap<string, Indicator> = new Map(
  readdirSync(FOLDER)
    .filter(file => /^[a-z0-9-]+\.js$/.test(file))
    .sort()
    .flatMap(file => Object.values(require(join(FOLDER, file)) as Record<string, Indicator>))
    .map(indicator => [indicator.code, indicator]),
);
