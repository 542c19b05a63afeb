import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const DOCUMENTS = [
  'README.md', 'CONTRIBUTING.md', 'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`),
];
// pictures are made by the browser tests, and looked at by people
const LINK = /(?:\]\(|src=")([^)"\s]+)/g;

describe.each(DOCUMENTS)('%s', file => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const links = [...text.matchAll(LINK)].map(([, link]) => link).filter(link => !/^https?:|\.png$/.test(link));

  it('links to what is there', () => {
    const broken = links.filter(link => {
      const [path, anchor] = link.split('#');
      const target = path ? join(ROOT, dirname(file), path) : join(ROOT, file);
      return !existsSync(target) || (anchor && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

/** As code hosts make them from headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/\s/g, '-'),
  );
}
