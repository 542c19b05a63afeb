import { IntersectionType } from '@nestjs/swagger';
import { Month, OneOf, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { LogEntryDto } from './log-entry.dto';
import { LogFilterDto } from './log-filter.dto';

export class LogPageQuery extends IntersectionType(PageQuery, LogFilterDto) {
  @OneOf(['true'], { name: 'OnlyPinned', optional: true })
  pinned?: 'true';

  @Text({ max: 200, optional: true, description: '`previous` of a page: the entries after it, towards today.' })
  before?: string;

  @Month({ optional: true, description: 'The page that begins with the last entry of this month, or of an earlier one.' })
  month?: string;
}

export class LogPageDto {
  @Parts(() => LogEntryDto, { max: 100, description: 'The latest first.' })
  items: LogEntryDto[];

  @Text({ max: 200, nullable: true, description: 'Leads to earlier entries.' })
  next: string | null;

  @Text({ max: 200, nullable: true, description: 'Leads to later entries.' })
  previous: string | null;
}

export class LogMonthDto {
  @Month()
  month: string;

  @Whole({ min: 1, max: 10_000_000 })
  entries: number;
}
