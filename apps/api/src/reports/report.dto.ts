import { COMPARISONS, type Comparison, PERIOD_RULES, type PeriodRule } from '#libs/reports/period-rule';
import { REPORT_TEMPLATES, type ReportTemplate } from '#libs/reports/report-plan';
import { SCHEDULES, type Schedule } from '#libs/reports/schedule';
import { Day, Id, Instant, OneOf, Part, Parts, Text, Texts, Whole } from '../http/fields';

const MAX_TITLE = 200;
/** Of a report, and of tables of one of its lines: what fits on paper. */
const MAX_LINES = 100;
const MAX_TABLES = 12;
const MAX_FILTERS = 12;

export class ReportPeriodDto {
  @Day({ description: 'First day.' })
  from: string;

  @Day({ description: 'Last day.' })
  until: string;
}

export class ReportFilterDto {
  @Text({ max: 40 })
  dimension: string;

  @Texts({ max: 100, length: 80, description: 'Whatever has one of them is counted.' })
  values: string[];
}

export class ReportTableDto {
  @Text({ max: 40, description: 'A dimension of the indicator.' })
  by: string;

  @Text({ max: 40, optional: true, nullable: true, description: 'A second one, within the first.' })
  within?: string | null;
}

export class ReportLineDto {
  @Text({ max: 60 })
  indicator: string;

  @Parts(() => ReportTableDto, { max: MAX_TABLES, description: 'Beside the number of all.' })
  tables: ReportTableDto[];
}

export class NewReportDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_TITLE, description: 'Every director reads it: no names of people.' })
  title: string;

  @OneOf(REPORT_TEMPLATES, { name: 'ReportTemplate' })
  template: ReportTemplate;

  @OneOf(PERIOD_RULES, { name: 'PeriodRule' })
  periodRule: PeriodRule;

  @Part(() => ReportPeriodDto, { optional: true, nullable: true, description: 'Of a fixed period.' })
  period?: ReportPeriodDto | null;

  @OneOf(COMPARISONS, { name: 'ReportComparison' })
  comparison: Comparison;

  @Parts(() => ReportFilterDto, { max: MAX_FILTERS, description: 'What narrows all numbers.' })
  filters: ReportFilterDto[];

  @Parts(() => ReportLineDto, { max: MAX_LINES, description: 'What an own report tells; empty for those that have a template.' })
  lines: ReportLineDto[];

  @OneOf(SCHEDULES, { name: 'ReportSchedule', optional: true, nullable: true, description: 'It is counted by itself whenever such a time is over, and who saved it is told. Not with a fixed period.' })
  schedule?: Schedule | null;
}

export class ReportChangesDto {
  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @OneOf(REPORT_TEMPLATES, { name: 'ReportTemplate', optional: true })
  template?: ReportTemplate;

  @OneOf(PERIOD_RULES, { name: 'PeriodRule', optional: true })
  periodRule?: PeriodRule;

  @Part(() => ReportPeriodDto, { optional: true, nullable: true })
  period?: ReportPeriodDto | null;

  @OneOf(COMPARISONS, { name: 'ReportComparison', optional: true })
  comparison?: Comparison;

  @Parts(() => ReportFilterDto, { max: MAX_FILTERS, optional: true })
  filters?: ReportFilterDto[];

  @Parts(() => ReportLineDto, { max: MAX_LINES, optional: true })
  lines?: ReportLineDto[];

  @OneOf(SCHEDULES, { name: 'ReportSchedule', optional: true, nullable: true })
  schedule?: Schedule | null;
}

export class ReportVoidingDto {
  @Text({ max: 500, description: 'Why it is put away.' })
  reason: string;
}

export class ReportVoidedDto {
  @Instant()
  at: string;

  @Id()
  by: string;

  @Text({ max: 500 })
  reason: string;
}

export class ReportDto extends NewReportDto {
  @Id()
  declare id: string;

  @Part(() => ReportPeriodDto, { nullable: true })
  declare period: ReportPeriodDto | null;

  @OneOf(SCHEDULES, { name: 'ReportSchedule', nullable: true })
  declare schedule: Schedule | null;

  @Part(() => ReportPeriodDto, { description: 'The days that it would tell of if it were counted today.' })
  periodNow: ReportPeriodDto;

  @Part(() => ReportPeriodDto, { nullable: true, description: 'The days it would be laid beside.' })
  beforeNow: ReportPeriodDto | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;

  @Part(() => ReportVoidedDto, { nullable: true })
  voided: ReportVoidedDto | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ReportListDto {
  @Parts(() => ReportDto, { max: 1_000 })
  items: ReportDto[];
}

export class ReportTemplateDto {
  @OneOf(REPORT_TEMPLATES, { name: 'ReportTemplate' })
  template: ReportTemplate;

  @Parts(() => ReportLineDto, { max: MAX_LINES, description: 'What it tells when it is not narrowed; none of an own report.' })
  lines: ReportLineDto[];

  @Texts({ max: MAX_FILTERS * 10, length: 40, description: 'Dimensions by which at least one of its lines can be narrowed.' })
  filters: string[];
}
