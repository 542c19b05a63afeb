import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
/** Where amounts are read, added and shown. Whoever handles money elsewhere adds his folder. */
const OF_MONEY = ['libs/law/money', 'libs/law/redress', 'apps/api/src/redress', 'apps/web/src/redress', 'apps/web/src/money'];
/** What would make a float of an amount, or of the database's `numeric`. */
const FLOATING = /\bparseFloat\b|\bNumber\(|\bMath\.|\btoFixed\b|'(real|float\w*|double precision|money)'|::(real|float\d?|double precision)\b|\b\d+\.\d+\b(?![.'])/;
/** 0.5 asks for the median and touches no amount. */
const MEDIAN = /percentile_disc\(0\.5\)/g;

/** Counts days. */
const DAYS = 'days-waiting.ts';

const files = OF_MONEY.flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name) && !name.includes('.spec.') && name !== DAYS).map(name => join(folder, name)));

describe('money', () => {
  it('never becomes a float, in any file that handles it', () => {
    expect(files.length).toBeGreaterThan(40);
    // texts and examples of amounts are no numbers
    const bare = (line: string) => line.replace(MEDIAN, '').replace(/'[^']*'|`[^`]*`|\/\*\*?.*|^\s*\*.*/g, text => (/real|float|double|::/.test(text) ? text : ''));
    const floating = files.flatMap(file => readFileSync(join(ROOT, file), 'utf8').split('\n').filter(line => FLOATING.test(bare(line))).map(line => `${file}: ${line.trim()}`));
    expect(floating).toEqual([]);
  });

  it('is numeric(14,2) in every column of redress', () => {
    const migrations = readdirSync(join(ROOT, 'migrations')).filter(name => /^17970018\d+-(claims|payments)\.ts$/.test(name)).map(name => readFileSync(join(ROOT, 'migrations', name), 'utf8')).join('\n');
    const columns = [...migrations.matchAll(/^\s+(sought|amount) (\w+(?:\([\d,]+\))?)/gm)].map(([, , type]) => type);
    expect(columns).toEqual(['numeric(14,2)', 'numeric(14,2)', 'numeric(14,2)']);
  });
});
