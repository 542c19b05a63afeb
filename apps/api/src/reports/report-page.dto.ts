import { type Language, LANGUAGES } from '#libs/i18n/languages';
import { Flag, OneOf, Part, Parts, Text, Texts, Whole } from '../http/fields';

export class ReportPageQuery {
  @OneOf(LANGUAGES, { name: 'Language', optional: true, description: 'That of the reader when left out.' })
  language?: Language;
}

export class LabelledTextDto {
  @Text({ max: 300 })
  label: string;

  @Text({ max: 2_000 })
  text: string;
}

export class PageCellDto {
  @Text({ max: 40, nullable: true, description: 'An exact decimal; null where it is not told, or there is nothing to tell.' })
  value: string | null;

  @Text({ max: 60, description: 'As it is printed.' })
  text: string;

  @Whole({ min: 0, max: 4, description: 'With how many decimals.' })
  decimals: number;

  @OneOf(['number', 'change', 'percent'], { name: 'PageCellForm', description: 'A percent is in hundredths.' })
  form: string;
}

export class PageRowDto {
  @Texts({ max: 3, length: 300 })
  labels: string[];

  @Flag({ description: 'It is the sum of the others.' })
  isSum: boolean;

  @Parts(() => PageCellDto, { max: 200 })
  cells: PageCellDto[];
}

export class PageCategoryDto {
  @Text({ max: 80 })
  key: string;

  @Text({ max: 300 })
  label: string;
}

export class PageSeriesDto {
  @Text({ max: 300 })
  name: string;

  @Texts({ max: 200, length: 60, description: 'As they are printed.' })
  texts: string[];
}

export class PageChartDto {
  @OneOf(['bars', 'stacked', 'funnel', 'map'], { name: 'PageChartKind' })
  kind: string;

  @Text({ max: 4_000, description: 'What is seen, for who does not see it.' })
  description: string;

  @Parts(() => PageCategoryDto, { max: 200 })
  categories: PageCategoryDto[];

  @Parts(() => PageSeriesDto, { max: 20 })
  series: PageSeriesDto[];

  @Text({ max: 1_000_000, description: 'The picture, as SVG without styles or scripts.' })
  svg: string;
}

export class PageTableDto {
  @Text({ max: 500 })
  caption: string;

  @Texts({ max: 3, length: 300, description: 'Heads of the columns of words.' })
  stubs: string[];

  @Texts({ max: 200, length: 300, description: 'Heads of the columns of numbers.' })
  columns: string[];

  @Parts(() => PageRowDto, { max: 10_000 })
  rows: PageRowDto[];

  @Texts({ max: 20, length: 2_000 })
  notes: string[];

  @Part(() => PageChartDto, { nullable: true })
  chart: PageChartDto | null;
}

export class PageLineDto {
  @Text({ max: 60 })
  indicator: string;

  @Whole({ min: 1, max: 1_000 })
  version: number;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 2_000 })
  definition: string;

  @Part(() => PageTableDto)
  total: PageTableDto;

  @Parts(() => PageTableDto, { max: 50 })
  tables: PageTableDto[];
}

export class PageSectionDto {
  @Text({ max: 300 })
  heading: string;

  @Parts(() => PageLineDto, { max: 100 })
  lines: PageLineDto[];
}

/** A report as it is printed. */
export class ReportPageDto {
  @OneOf(LANGUAGES, { name: 'Language' })
  language: string;

  @Text({ max: 300 })
  title: string;

  @Text({ max: 100 })
  period: string;

  @Text({ max: 100, nullable: true, description: 'The time it is laid beside.' })
  before: string | null;

  @Parts(() => LabelledTextDto, { max: 40 })
  about: LabelledTextDto[];

  @Text({ max: 100, nullable: true, description: 'Stands on each page of what is not frozen.' })
  mark: string | null;

  @Text({ max: 64, nullable: true, description: 'SHA-256 of the figures; null while they are not frozen.' })
  digest: string | null;

  @Part(() => PageTableDto, { description: 'All units of each indicator.' })
  summary: PageTableDto;

  @Parts(() => PageSectionDto, { max: 20 })
  sections: PageSectionDto[];

  @Texts({ max: 20, length: 4_000 })
  notes: string[];

  @Part(() => PageTableDto, { nullable: true, description: 'What would be another number today; null where nobody asked, or nothing would.' })
  restatements: PageTableDto | null;
}
