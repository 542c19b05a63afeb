import type { Schema } from '../../api/schema';

type Line = Schema<'ReportLineDto'>;

/** What the form of a report holds. */
export interface ReportValues {
  title: string;
  template: Schema<'ReportTemplate'>;
  periodRule: Schema<'PeriodRule'>;
  /** Of a fixed period. */
  period: { from: string; until: string };
  comparison: Schema<'ReportComparison'>;
  /** How often it is counted by itself; empty for never. */
  schedule: Schema<'ReportSchedule'> | '';
  /** Values by dimension; none where it is not narrowed. */
  filters: Record<string, string[]>;
  /** Of an own report. */
  lines: Line[];
}

export const newReport = (): ReportValues => ({
  title: '',
  template: 'annual',
  periodRule: 'last_year',
  period: { from: '', until: '' },
  comparison: 'former_period',
  schedule: '',
  filters: {},
  lines: [],
});

export const valuesOf = ({ title, template, periodRule, period, comparison, schedule, filters, lines }: Schema<'ReportDto'>): ReportValues => ({
  title,
  template,
  periodRule,
  period: period ?? { from: '', until: '' },
  comparison,
  schedule: schedule ?? '',
  filters: Object.fromEntries(filters.map(({ dimension, values }) => [dimension, values])),
  lines,
});

/** As the API takes it: what does not belong to the template or the period is left behind. */
export const bodyOf = ({ title, template, periodRule, period, comparison, schedule, filters, lines }: ReportValues) => ({
  title,
  template,
  periodRule,
  period: periodRule === 'fixed' ? period : null,
  comparison,
  schedule: (periodRule !== 'fixed' && schedule) || null,
  filters: Object.entries(filters).filter(([, values]) => values.length).map(([dimension, values]) => ({ dimension, values })),
  lines: template === 'own' ? lines : [],
});
