import { INDICATOR_GROUPS } from '#libs/indicators/indicator';
import { Flag, OneOf, Parts, Text, Texts, Whole } from '../http/fields';

/** By what an indicator may be broken down. */
export class IndicatorDimensionDto {
  @Text({ max: 40 })
  name: string;

  @Text({ max: 200, description: 'In the language of the reader.' })
  label: string;

  @Flag({ description: 'Whether everybody stands in one row and no other, so that the rows add up to the total.' })
  partition: boolean;
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

  @Parts(() => IndicatorDimensionDto, { max: 40 })
  dimensions: IndicatorDimensionDto[];
}

export class FigureRowDto {
  @Texts({ max: 2, length: 80, description: 'A value for each dimension.' })
  key: string[];

  @Texts({ max: 2, length: 300, description: 'The values in the language of the reader.' })
  labels: string[];

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Null where it is not told, so that nobody can be recognised.' })
  units: number | null;
}

export class FigureTableDto {
  @Text({ max: 60 })
  indicator: string;

  @Texts({ max: 2, length: 40, description: 'None for the number of all.' })
  dimensions: string[];

  @Parts(() => FigureRowDto, { max: 10_000 })
  rows: FigureRowDto[];

  @Flag({ description: 'Nothing of it can be told without pointing at somebody.' })
  withheld: boolean;

  @Whole({ min: 0, max: 10_000, description: 'Rows that are not told because one to four people stand behind them.' })
  small: number;

  @Whole({ min: 0, max: 10_000, description: 'Rows that are not told because they would give those away.' })
  partners: number;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'What the rows that are not told come to together; null where that cannot be said.' })
  together: number | null;
}

export class FiguresDto {
  @Parts(() => FigureTableDto, { max: 100 })
  items: FigureTableDto[];
}
