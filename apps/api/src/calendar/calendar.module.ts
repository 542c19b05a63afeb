import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarService } from './calendar.service';

@Module({
  controllers: [CalendarController, CalendarFeedsController],
  providers: [CalendarFeedsService, CalendarService],
})
export class CalendarModule {}
