import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { reasonsOf } from '#libs/law/care/service-reason';
import { MOST_OF_A_SERIES, seriesDays } from '#libs/law/care/service-series';
import { officeDay } from '#libs/law/office-day';
import { broken, notFound } from '../http/problem';
import { CareService } from './care-service.entity';
import type { SeriesEndingDto, ServiceRepeatDto } from './new-service.dto';
import type { EndedSeriesDto } from './service.dto';
import { ServiceChange } from './service-change.entity';
import { ServiceShown } from './service-shown';
import type { NewTransportTripDto } from './transport-trip.dto';

/** Services that are planned in one go, and each has an outcome of its own. */
@Injectable()
export class ServiceSeries {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly shown: ServiceShown,
  ) {}

  /** The days on which it takes place: one, perhaps none that is agreed, unless it repeats. */
  days(first: string | undefined, repeat?: ServiceRepeatDto, trip?: NewTransportTripDto): (string | undefined)[] {
    if (!repeat) return [first];
    if (!first) throw broken('series_begins_on_a_day', '/dueOn');
    if (trip?.hearingId) throw broken('series_leads_to_no_hearing', '/repeat');
    const days = seriesDays(first, repeat.every, repeat.until);
    if (days.length < 2 || days.length > MOST_OF_A_SERIES) throw broken('series_is_not_too_long', '/repeat/until');
    return days;
  }

  /** What is open from that day on is declined, with the reason; what has its outcome keeps it. */
  async end(id: string, { from, reason }: SeriesEndingDto): Promise<EndedSeriesDto> {
    // for whoever may not change it there is none, as for every other change of it
    const one = await this.db.findOne(CareService, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!one) throw notFound();
    if (!one.seriesId) throw broken('service_is_of_a_series', '');
    if (!reasonsOf('declined').includes(reason)) throw broken('undelivered_service_has_a_reason', '/reason');
    const following = await this.db.find(CareService, {
      where: { seriesId: one.seriesId, state: In(['planned', 'referred']), dueOn: MoreThanOrEqual(from ?? one.dueOn ?? officeDay()) },
      order: { dueOn: 'ASC', id: 'ASC' }, lock: { mode: 'pessimistic_write' },
    });
    for (const { id: serviceId, clientId } of following) {
      await this.db.insert(ServiceChange, { id: uuidv7(), serviceId, clientId, state: 'declined', occurredOn: officeDay(), reason });
    }
    return { items: await this.shown.all(await this.db.find(CareService, { where: { id: In(following.map(({ id }) => id)) }, order: { dueOn: 'ASC', id: 'ASC' } })) };
  }
}
