import type { Filters } from '../indicators/figures-statement';

/** `un_fund`: for the UN Voluntary Fund for Victims of Torture. */
export const REPORT_TEMPLATES = ['un_fund', 'annual', 'grant', 'offices', 'own'] as const;

export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

/** Days, both included. */
export interface Period {
  from: string;
  until: string;
}

/** One indicator of a report, and by what it is broken down: each table over one or two of its dimensions. */
export interface PlannedLine {
  indicator: string;
  tables: readonly (readonly string[])[];
}

/** What a report asks for; the same plan over the same data gives the same figures. */
export interface ReportPlan {
  template: ReportTemplate;
  period: Period;
  /** The time it is laid beside; null for none. */
  before: Period | null;
  /** Narrows all numbers: values by dimension. An indicator that does not know one of them is left out, and the report says so. */
  filters: Filters;
  lines: readonly PlannedLine[];
}
