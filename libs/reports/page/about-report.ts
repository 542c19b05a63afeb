import { translate } from '../../i18n/catalogue';
import { INDICATORS } from '../../indicators/all-indicators';
import { dimensionNames, dimensionOf } from '../../indicators/figures-statement';
import type { Report } from '../report';
import type { ReportPage } from '../report-page';
import { momentText, periodText } from './days';
import type { Wording } from './wording';

/** What stands at the beginning: of what the report is, by what it is narrowed, who stands for it. */
export function aboutReport({ figures: { plan, countedAt, lines }, language, about: { organisation, frozen } }: Report, words: Wording): ReportPage['about'] {
  const say = (key: string, params?: Record<string, string | number>) => translate(language, key, params);
  const row = (label: string, text: string | null) => (text === null ? [] : [{ label: say(label), text }]);
  const filters = Object.entries(plan.filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...row('reports:about.organisation', organisation),
    ...row('reports:about.kind', say(`reports:template.${plan.template}`)),
    ...row('reports:about.period', periodText(plan.period, language)),
    ...row('reports:about.before', plan.before && periodText(plan.before, language)),
    ...filters.map(([name, values]) => ({ label: words.dimension({ name }), text: values.map(value => words.value({ words: wordsOf(name, lines) }, value)).join('; ') })),
    ...row('reports:about.countedAt', momentText(countedAt, language)),
    ...(frozen
      ? [
          ...row('reports:about.number', String(frozen.number)),
          ...row('reports:about.frozenBy', frozen.by),
          ...row('reports:about.frozenAt', momentText(frozen.at, language)),
          ...row('reports:about.digest', frozen.digest),
        ]
      : row('reports:about.state', say('reports:draft'))),
  ];
}

/** Where the values of a dimension have their words: a report is not broken down by what narrows it, so no table of it tells. */
function wordsOf(name: string, lines: Report['figures']['lines']): string | null {
  const knows = lines.map(({ indicator }) => INDICATORS.get(indicator)).find(indicator => indicator && dimensionNames(indicator).includes(name));
  return (knows && dimensionOf(knows, name).words) ?? null;
}
