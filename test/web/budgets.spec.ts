import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preloads } from '../../apps/api/src/sign-in-page/preloads';
import { signInPage } from '../../apps/api/src/sign-in-page/sign-in-page';

const WEB = resolve('dist/web');
const KB = 1024;

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
  isDynamicEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(join(WEB, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
const gzipped = (file: string) => gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length;
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(file), 0);

/** Every file that must be there before this module runs. */
function filesOf(name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.css?.forEach(file => found.add(file));
  chunk.imports?.forEach(next => filesOf(next, found));
  return found;
}

/** People open these pages on a slow phone: 400 kbit/s is 50 KB a second. Sizes gzipped. */
describe('what a browser has to fetch', () => {
  const shell = filesOf('index.html');

  it('is at most 15 KB for the sign-in page', () => {
    const html = signInPage({ language: 'ky', next: '/', preload: preloads(WEB) });
    expect(gzipSync(html).length + sum(['sign-in.js', 'sign-in.css', 'icon.svg'])).toBeLessThan(15 * KB);
  });

  const parts = ['src/texts/ky.ts', 'src/today/TodayScreen.tsx'];
  const first = new Set([...shell, ...parts.flatMap(part => [...filesOf(part)])]);

  it('is at most 230 KB for the first load: the frame, one language and Today', () => {
    expect(parts.filter(part => !manifest[part])).toEqual([]);
    expect(sum(first)).toBeLessThan(230 * KB);
  });

  it('is fetched in a dozen files at most: each is a way to the server and back', () => {
    expect(first.size).toBeLessThanOrEqual(12);
  });

  // fetched behind the first page, a moment after it: search, sign-in over the page
  const behind = ['src/search/SearchDialog.tsx', 'src/session/SignInDialog.tsx'];
  const there = new Set([...first, ...behind.flatMap(part => [...filesOf(part)])]);
  const screens = Object.keys(manifest).filter(name => manifest[name].isDynamicEntry && /(Screen|Page)\.tsx$/.test(name));

  it('knows the screens', () => {
    expect(screens.length).toBeGreaterThanOrEqual(6);
  });

  it.each(screens)('is at most 40 KB more for %s, when Today has been open for a moment', name => {
    const more = [...filesOf(name)].filter(file => !there.has(file));
    expect(sum(more)).toBeLessThan(40 * KB);
  });

  // TipTap with tables alone weighs more than a screen; it comes with the words of a document, and with nothing else
  const editor = 'src/documents/editor/DocumentEditor.tsx';

  it('is at most 150 KB more for the editor of documents, and no other screen waits for it', () => {
    const more = [...filesOf(editor)].filter(file => !there.has(file));
    expect(sum(more)).toBeLessThan(150 * KB);
    const ofTheEditor = new Set(filesOf(editor));
    const before = new Set([...first, ...screens.flatMap(name => [...filesOf(name)])]);
    const heavy = [...ofTheEditor].filter(file => before.has(file) && !there.has(file) && gzipped(file) > 20 * KB);
    expect(heavy).toEqual([]);
  });

  const TUS = '../../node_modules/tus-js-client/lib.esm/browser/index.js';
  const PDF_WORKER = '../../node_modules/pdfjs-dist/build/pdf.worker.min.mjs';

  it.each([
    ['sending files', TUS, 18],
    ['the pages of a PDF', 'src/files/PdfView.tsx', 140],
    ['reading a PDF', PDF_WORKER, 390],
  ])('is fetched for %s when it is needed, and no sooner', (_, part, most) => {
    const before = new Set([...filesOf('src/cases/CasePage.tsx'), ...filesOf('src/files/FilesTab.tsx'), ...there]);
    expect([...filesOf(part)]).not.toEqual([]);
    expect(before).not.toContain(manifest[part].file);
    expect(sum([...filesOf(part)].filter(file => !before.has(file)))).toBeLessThan(most * KB);
  });

  it('is at most 40 KB more for the files of a case, when the case is open', () => {
    const before = new Set([...filesOf('src/cases/CasePage.tsx'), ...there]);
    expect(sum([...filesOf('src/files/FilesTab.tsx')].filter(file => !before.has(file)))).toBeLessThan(40 * KB);
  });

  it('lies there compressed', () => {
    for (const file of readdirSync(join(WEB, 'assets')).filter(name => /\.(m?js|css)$/.test(name))) {
      expect({ file, gz: existsSync(join(WEB, 'assets', `${file}.gz`)), br: existsSync(join(WEB, 'assets', `${file}.br`)) }).toEqual({ file, gz: true, br: true });
    }
  });

  it('comes from no other host', () => {
    const addresses = readFileSync(join(WEB, 'index.html'), 'utf8').match(/(?:src|href)="[^"]+"/g) ?? [];
    expect(addresses.filter(address => !/="\/(?!\/)/.test(address))).toEqual([]);
  });
});
