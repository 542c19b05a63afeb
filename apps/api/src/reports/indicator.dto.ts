import { INDICATOR_GROUPS, MENDING_PLACES } from '#libs/indicators/indicator';
import { MEASURE_UNITS } from '#libs/indicators/measure';
import { Flag, OneOf, Parts, Text, Texts, Whole } from '../http/fields';

/** By what an indicator may be broken down. */
export class IndicatorDimensionDto {
  @Text({ max: 40 })
  name: string;

  @Text({ max: 200, description: 'In the language of the reader.' })
  label: string;

  @Flag({ description: 'Whether everybody stands in one row and no other, so that the rows add up to the total.' })
  partition: boolean;

  @Flag({ description: 'Whether its values are stages one after another: everybody stands in the first, and in those that he reached.' })
  stages: boolean;
}

export class IndicatorDto {
  @Text({ max: 60 })
  code: string;

  @OneOf(INDICATOR_GROUPS, { name: 'IndicatorGroup' })
  group: string;

  @Whole({ min: 1, max: 1_000, description: 'Of the definition; figures of different versions are not compared.' })
  version: number;

  @Text({ max: 200, description: 'In the language of the reader.' })
  name: string;

  @Text({ max: 2_000, description: 'What exactly is counted, in the language of the reader.' })
  definition: string;

  @OneOf(MEASURE_UNITS, { name: 'MeasureUnit', nullable: true, description: 'What the amounts beside the numbers are of; null where nothing is measured. Money is told by currency, the first dimension of each table.' })
  measure: string | null;

  @OneOf(MENDING_PLACES, { name: 'MendingPlace', nullable: true, description: 'Of something that is missing: where each of what is counted is completed.' })
  mend: string | null;

  @Flag({ description: 'Whether the codes behind it are opened to the reader, as far as he may see them.' })
  traced: boolean;

  @Parts(() => IndicatorDimensionDto, { max: 40 })
  dimensions: IndicatorDimensionDto[];
}

export class FigureRowDto {
  @Texts({ max: 3, length: 80, description: 'A value for each dimension.' })
  key: string[];

  @Texts({ max: 3, length: 300, description: 'The values in the language of the reader.' })
  labels: string[];

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Null where it is not told, so that nobody can be recognised.' })
  units: number | null;

  @Text({ max: 40, nullable: true, description: 'What was measured, as a decimal number; null where it is not told, or there is nothing to measure.' })
  amount: string | null;
}

export class FigureTableDto {
  @Text({ max: 60 })
  indicator: string;

  @Texts({ max: 3, length: 40, description: 'None for the number of all; of money the currency comes first.' })
  dimensions: string[];

  @Parts(() => FigureRowDto, { max: 10_000 })
  rows: FigureRowDto[];

  @Flag({ description: 'Nothing of it can be told without pointing at somebody.' })
  withheld: boolean;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'What the rows that are not told come to together; null where that cannot be said.' })
  together: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Clients who are left out because they said no to statistics; null where they are one to four.' })
  leftOut: number | null;
}

export class FiguresDto {
  @Parts(() => FigureTableDto, { max: 100 })
  items: FigureTableDto[];
}
