import { Flag, Id, Instant, Part, Parts, Text, Texts, Whole } from '../http/fields';
import { ReportRunDto } from './report-run.dto';
import { ReportFilterDto, ReportPeriodDto } from './report.dto';

export class FreezingDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'The draft that is handed in: a run that is counted.' })
  runId: string;
}

export class FrozenReportDto {
  @Id()
  id: string;

  @Whole({ min: 1, max: 2_147_483_647, description: 'In the order of freezing, over all reports.' })
  number: number;

  @Id()
  reportId: string;

  @Whole({ min: 1, max: 2_147_483_647, description: 'Which of the frozen ones of this report.' })
  edition: number;

  @Id({ description: 'The draft it was.' })
  runId: string;

  @Text({ max: 200 })
  title: string;

  @Part(() => ReportPeriodDto)
  period: ReportPeriodDto;

  @Part(() => ReportPeriodDto, { nullable: true })
  before: ReportPeriodDto | null;

  @Parts(() => ReportFilterDto, { max: 12 })
  filters: ReportFilterDto[];

  @Texts({ max: 100, length: 60 })
  leftOut: string[];

  @Instant({ description: 'The moment whose data were counted.' })
  countedAt: string;

  @Text({ max: 64, description: 'SHA-256 of the figures, in hexadecimal.' })
  digest: string;

  @Id({ description: 'Who stands for it.' })
  frozenBy: string;

  @Instant()
  frozenAt: string;
}

export class FrozenReportListDto {
  @Parts(() => FrozenReportDto, { max: 1_000 })
  items: FrozenReportDto[];
}

export class FrozenVerificationDto {
  @Flag({ description: 'The figures are those of the digest.' })
  digestHolds: boolean;

  @Flag({ description: 'Number, report, edition, digest, who and when are what this organisation has signed.' })
  signatureHolds: boolean;
}

/** A number at one time. */
export class ToldDto {
  @Flag({ description: 'There is no such row, or no such line.' })
  absent: boolean;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Null where it is not told, or absent.' })
  units: number | null;

  @Text({ max: 40, nullable: true })
  amount: string | null;
}

export class RestatementDto {
  @Text({ max: 60 })
  indicator: string;

  @Text({ max: 200, description: 'In the language of the reader.' })
  name: string;

  @Texts({ max: 3, length: 40, description: 'None for all units.' })
  dimensions: string[];

  @Texts({ max: 3, length: 80 })
  key: string[];

  @Texts({ max: 3, length: 300, description: 'The values in the language of the reader.' })
  labels: string[];

  @Part(() => ToldDto, { description: 'As it was handed in.' })
  before: ToldDto;

  @Part(() => ToldDto, { description: 'As it would be counted.' })
  now: ToldDto;

  @Flag({ description: 'The definition is another one now: the two do not compare.' })
  redefined: boolean;
}

export class RestatementsDto {
  @Part(() => ReportRunDto, { nullable: true, description: 'The last time it was counted anew; null when it never was.' })
  run: ReportRunDto | null;

  @Instant({ nullable: true, description: 'The moment whose data `items` compare with; null while nothing is counted anew.' })
  countedAt: string | null;

  @Parts(() => RestatementDto, { max: 100_000, description: 'Each number that would be another one.' })
  items: RestatementDto[];
}
