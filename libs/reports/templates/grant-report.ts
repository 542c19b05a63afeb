import { dimensionNames } from '../../indicators/figures-statement';
import { planned } from '../plan-lines';
import type { ReportTemplateLines } from '../templates';

/** What one grant paid for: it is narrowed by `grant`, so only what knows its grant is told. */
export const grantReport: ReportTemplateLines = (indicators, filters) =>
  indicators
    .filter(indicator => dimensionNames(indicator).includes('grant'))
    .map(indicator => planned(indicator, [['service_type'], ['victim'], ['gender'], ['age'], ['region'], ['office']], filters));
