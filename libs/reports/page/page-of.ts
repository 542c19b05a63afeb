import { INDICATORS } from '../../indicators/all-indicators';
import { INDICATOR_GROUPS } from '../../indicators/indicator';
import type { Report } from '../report';
import type { FigureLine } from '../report-figures';
import type { ReportPage } from '../report-page';
import { aboutReport } from './about-report';
import { periodText } from './days';
import { pageLine } from './page-line';
import { restatementTable } from './restatement-table';
import { summaryTable } from './total-table';
import { Wording } from './wording';

/** A report as it is printed, in one language: the same page for the same report. */
export function pageOf(report: Report): ReportPage {
  const { figures, language, about } = report;
  const { plan, lines, leftOut } = figures;
  const words = new Wording(language, figures.names);
  const groups = INDICATOR_GROUPS.map(group => ({ group, lines: lines.filter(line => line.group === group) })).filter(group => group.lines.length);
  return {
    language,
    title: about.title ?? words.say(`reports:template.${plan.template}`),
    period: periodText(plan.period, language),
    before: plan.before && periodText(plan.before, language),
    about: aboutReport(report, words),
    mark: about.frozen ? null : words.say('reports:draft'),
    digest: about.frozen && about.frozen.digest,
    summary: summaryTable(groups.flatMap(group => group.lines), words),
    sections: groups.map(group => ({ heading: words.say(`impact:group.${group.group}`), lines: group.lines.map(line => pageLine(line, words)) })),
    notes: [
      words.say('reports:hiddenNumbers'),
      words.say('reports:nothingToTell'),
      ...refusals(lines, words),
      ...(plan.before ? [words.say('reports:rates')] : []),
      ...(leftOut.length ? [words.say('reports:leftOut', { names: leftOut.map(code => INDICATORS.get(code)?.texts[language].name ?? code).join('; ') })] : []),
    ],
    restatements: restatementTable(report, words),
  };
}

/** Whoever said no to statistics is in none of the numbers, and the report says so. */
function refusals(lines: readonly FigureLine[], words: Wording): string[] {
  const left = lines.map(({ total }) => total.leftOut ?? (total.leftOut === null ? 'few' : 0)).filter(clients => clients !== 0);
  if (!left.length) return [];
  const told = left.filter(clients => clients !== 'few');
  return [told.length ? words.say('reports:refusedStatistics', { clients: words.number(Math.max(...told)) }) : words.say('reports:fewRefusedStatistics')];
}
