import { dimensionNames } from '../../indicators/figures-statement';
import { planned } from '../plan-lines';
import type { ReportTemplateLines } from '../templates';

/** Offices beside each other, in everything that is known by office. */
export const officeComparison: ReportTemplateLines = (indicators, filters) =>
  indicators.filter(indicator => dimensionNames(indicator).includes('office')).map(indicator => planned(indicator, [['office']], filters));
