import { Id, Instant, Part, Parts, Whole } from '../http/fields';
import { FigureTableDto } from './indicator.dto';

/** All indicators of one year: of each the number of all, and by office where it knows offices. */
export class YearFiguresDto {
  @Whole({ min: 1900, max: 2_999 })
  year: number;

  @Instant({ description: 'The moment of which all these numbers are.' })
  countedAt: Date;

  @Id({ nullable: true, description: 'Who asked for it; null when the hour has.' })
  countedBy: string | null;

  @Parts(() => FigureTableDto, { max: 500 })
  items: FigureTableDto[];
}

export class YearDto {
  @Part(() => YearFiguresDto, { nullable: true, description: 'Null when it was never counted.' })
  figures: YearFiguresDto | null;

  @Part(() => YearFiguresDto, { nullable: true, description: 'Of the year before, as of its own moment; null when it was never counted.' })
  before: YearFiguresDto | null;
}
