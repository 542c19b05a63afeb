import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { picture } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Keeps a picture of the page, on which axe finds nothing and which nobody has to scroll sideways. */
export async function expectFaultless(page: Page, name: string, wholePage = true): Promise<void> {
  await picture(page, name, wholePage);
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect({ name, faults: await accessibilityFaults(page), overflow }).toEqual({ name, faults: [], overflow: 0 });
}

/** What axe finds on the page as it is, one line each. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(AXE);
  // what is in order is not written out: that takes four fifths of the time; the style sheets are fetched anew for a rule that is not asked
  const { violations } = await page.evaluate(() => (globalThis as never as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe.run({ resultTypes: ['violations'], preload: false }));
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}
