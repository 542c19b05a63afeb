import { Flag, Id, Instant, OneOf, Part, Parts, Texts, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { RUN_STATES } from './report-run.entity';
import { ReportFilterDto, ReportPeriodDto } from './report.dto';

export class NewReportRunDto {
  @Id({ optional: true })
  id?: string;
}

export class ReportRunDto {
  @Id()
  id: string;

  @Id()
  reportId: string;

  @Id({ nullable: true, description: 'The frozen report that is counted anew; null for a draft.' })
  frozenId: string | null;

  @Part(() => ReportPeriodDto)
  period: ReportPeriodDto;

  @Part(() => ReportPeriodDto, { nullable: true, description: 'What it is laid beside.' })
  before: ReportPeriodDto | null;

  @Parts(() => ReportFilterDto, { max: 12 })
  filters: ReportFilterDto[];

  @Texts({ max: 100, length: 60, description: 'Codes of indicators that cannot be narrowed as the report is.' })
  leftOut: string[];

  @OneOf(RUN_STATES, { name: 'ReportRunState', description: 'A counted one is a draft of the report.' })
  state: string;

  @Whole({ min: 1, max: 1_000, description: 'Of how many lines it consists.' })
  lines: number;

  @Whole({ min: 0, max: 1_000, description: 'How many of them are counted.' })
  linesDone: number;

  @Flag({ description: 'The schedule asked for it, and not a person.' })
  scheduled: boolean;

  @Id({ description: 'Who asked for it.' })
  createdBy: string;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  endedAt: string | null;
}

export class ReportRunsQuery extends PageQuery {}

export class ReportRunPageDto {
  @Parts(() => ReportRunDto, { max: 100 })
  items: ReportRunDto[];

  @Id({ nullable: true, description: '`after` of the next page; null on the last.' })
  next: string | null;
}
