import { Instant, Text } from '../http/fields';

/** That there is a secret address. It was told once, and is known to nobody but the calendar program. */
export class CalendarFeedDto {
  @Instant({ nullable: true, description: 'When the address was made; null = there is none.' })
  createdAt: string | null;
}

export class NewCalendarFeedDto {
  @Instant()
  createdAt: string;

  @Text({ max: 100, description: 'Path of the feed, told this once.' })
  path: string;
}
