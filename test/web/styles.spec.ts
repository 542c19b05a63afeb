import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const WEB = join(ROOT, 'apps/web/src');
const read = (file: string) => readFileSync(join(WEB, file), 'utf8');

/** Components of Mantine that our pages name. */
const named = new Set(
  readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .flatMap(file => [...read(file).matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)])
    .flatMap(([, names]) => names.split(',').map(name => name.trim().replace(/^type /, '').split(' as ')[0])),
);

describe('the styles of the pages', () => {
  it('come along for every component that is used', () => {
    const ofMantine = [...named].filter(name => existsSync(join(ROOT, 'node_modules/@mantine/core/styles', `${name}.css`)));
    expect(ofMantine.length).toBeGreaterThan(20);
    expect(ofMantine.filter(name => !read('styles.ts').includes(`/${name}.css'`)).sort()).toEqual([]);
  });
});
