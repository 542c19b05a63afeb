import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const needed = Object.keys({ ...dependencies, ...devDependencies }).sort();
const rows = [...read('docs/dependencies.md').matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm)];

describe('docs/dependencies.md', () => {
  it('names every package once, and no other', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(needed);
  });

  it('gives the licence that the package itself gives', () => {
    const installed = rows.filter(([, name]) => existsSync(join(ROOT, 'node_modules', name, 'package.json')));
    const wrong = installed.filter(([, name, , licence]) => JSON.parse(read(`node_modules/${name}/package.json`)).license !== licence);
    expect(wrong.map(([, name]) => name)).toEqual([]);
  });

  it('has a reason for each', () => {
    expect(rows.filter(([, , why]) => !/\w+.*\.$/.test(why)).map(([, name]) => name)).toEqual([]);
  });
});
