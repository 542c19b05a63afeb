import { planned } from '../plan-lines';
import type { ReportTemplateLines } from '../templates';

/**
 * What the United Nations Voluntary Fund for Victims of Torture asks of a grantee: direct victims and family members, new and continuing, by gender,
 * age and type of assistance.
 */
const TABLES: Readonly<Record<string, string[][]>> = {
  clients_served: [['victim', 'continuity'], ['victim', 'gender'], ['victim', 'age'], ['assistance'], ['victim', 'assistance'], ['region']],
  services_delivered: [['service_type'], ['victim']],
  clients_taken_on: [['victim'], ['gender']],
  services_per_person: [['service_type']],
};

export const unVoluntaryFund: ReportTemplateLines = (indicators, filters) =>
  Object.entries(TABLES).flatMap(([code, tables]) => indicators.filter(indicator => indicator.code === code).map(indicator => planned(indicator, tables, filters)));
