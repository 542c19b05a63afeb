import { cpus } from 'node:os';
import { opening, type Say } from '../opening';
import { DIRECTOR } from '../dataset/organisation';
import { signIn } from '../measure/sample';
import type { Options } from '../options';
import { markdown, ms, times } from '../report';
import { startOurs } from '../servers/server-process';
import { type AnnualReport, annualReport } from './annual-report';
import { lawyersMeanwhile } from './lawyers-meanwhile';
import { yearAtAGlance } from './year-at-a-glance';

/** One run about reports: against hand-written SQL, against a tenth of the data, and what lawyers notice of it. */
export async function runReports({ scale, seconds, growth }: Options, say: Say): Promise<void> {
  const { dataset: open, running, stop } = opening(say);
  try {
    const small = growth ? await annualReport(await open(scale / 10)) : null;
    const dataset = await open(scale);
    say('Counting the annual report, by hand and as the product does...');
    const report = await annualReport(dataset);
    say(`\nScale ${scale}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}. Annual report: ${report.numbers} numbers, all the same by hand. Medians.\n`);
    say(comparison(report));
    if (small) say(`\n${growthOf(report, small)}`);
    say('Measuring: pages of lawyers while figures are counted...');
    const server = await running(startOurs(dataset));
    const director = await signIn(server.url, DIRECTOR);
    const pages = await lawyersMeanwhile(dataset, server, director, seconds);
    say(`\n${markdown(['page of a lawyer, one connection', 'alone ms', 'meanwhile ms', '**slower**'], pages.map(page => [page.name, ms(page.quiet), ms(page.counting), `**${times(page.counting, page.quiet)}**`]))}`);
    const year = await yearAtAGlance(server, director, seconds);
    say(`\nThe year at a glance: ${ms(year.median)} ms, p99 ${ms(year.p99)} ms.`);
  } finally {
    await stop();
  }
}

const comparison = ({ parts, ours, byHand }: AnnualReport): string =>
  markdown(
    ['part of the report', 'by hand ms', 'ours ms', '**ratio**'],
    [...parts, { name: '**the whole report**', ours, byHand }].map(part => [part.name, ms(part.byHand), ms(part.ours), `**${times(part.ours, part.byHand)}**`]),
  );

const growthOf = (report: AnnualReport, small: AnnualReport): string =>
  `A tenth of the data: ours ${ms(small.ours)} ms, by hand ${ms(small.byHand)} ms (${times(small.ours, small.byHand)}). ` +
  `Ten times the data cost ours ${times(report.ours, small.ours)}, by hand ${times(report.byHand, small.byHand)}; a row costs ours ${times(report.ours / 10, small.ours)} of what it did.`;
