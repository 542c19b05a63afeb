import type { Indicator } from '../../indicators/indicator';
import { planned } from '../plan-lines';
import type { ReportTemplateLines } from '../templates';

/** All that the organisation did in a year: each indicator, people by who they are, work by what it was, everything by office. */
export const annualReport: ReportTemplateLines = (indicators, filters) =>
  indicators.map(indicator => planned(indicator, [...ofPeople(indicator), ...Object.keys(indicator.own ?? {}).filter(name => name !== 'office' && name !== 'currency').map(name => [name]), ['office']], filters));

const ofPeople = ({ group }: Indicator): string[][] => (group === 'people' ? [['victim'], ['continuity'], ['gender'], ['age'], ['region'], ['vulnerability']] : []);
