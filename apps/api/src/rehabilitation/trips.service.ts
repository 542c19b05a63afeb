import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { officeDay } from '#libs/law/office-day';
import { Hearing } from '../cases/hearing.entity';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { CareService } from './care-service.entity';
import { shownTrip } from './service-shown';
import type { NewTransportTripDto, TransportTripChangesDto, TransportTripDto } from './transport-trip.dto';
import { TransportTrip } from './transport-trip.entity';

@Injectable()
export class Trips {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async add(of: Pick<TransportTrip, 'serviceId' | 'clientId' | 'keyId'>, { leavesAt, hearingId, ...trip }: NewTransportTripDto): Promise<void> {
    await this.refuseUnseenHearing(hearingId);
    await this.db.insert(TransportTrip, this.db.create(TransportTrip, { ...trip, hearingId, ...of, id: uuidv7(), leavesAt: new Date(leavesAt) }));
  }

  /** Another hour, way or driver has to be confirmed anew. */
  async change(id: string, seen: number, { leavesAt, ...changes }: TransportTripChangesDto): Promise<TransportTripDto> {
    const trip = await this.seen(id, seen, changes);
    await this.refuseUnseenHearing(changes.hearingId);
    await this.db.save(Object.assign(trip, changes, leavesAt ? { leavesAt: new Date(leavesAt) } : {}));
    if (leavesAt) await this.moveService(trip.serviceId, leavesAt);
    return this.one(id);
  }

  async confirm(id: string, seen: number): Promise<TransportTripDto> {
    const trip = await this.seen(id, seen, {});
    if (!trip.driverId && !trip.driverName) throw broken('confirmed_trip_has_a_driver', '/driverId');
    await this.db.save(Object.assign(trip, { confirmedAt: new Date() }));
    return this.one(id);
  }

  private async moveService(serviceId: string, leavesAt: string): Promise<void> {
    const service = await this.db.findOneByOrFail(CareService, { id: serviceId });
    await this.db.save(Object.assign(service, { dueOn: officeDay(undefined, new Date(leavesAt)) }));
  }

  /** A hearing that he does not see himself he does not link. */
  private async refuseUnseenHearing(hearingId?: string | null): Promise<void> {
    if (hearingId && !(await this.db.existsBy(Hearing, { id: hearingId }))) throw broken('trip_leads_to_a_hearing_of_his', '/hearingId');
  }

  private async seen(id: string, seen: number, changes: object): Promise<TransportTrip> {
    const trip = await this.db.findOne(TransportTrip, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!trip) throw notFound();
    refuseStale(trip, seen, changes);
    return trip;
  }

  private async one(id: string): Promise<TransportTripDto> {
    return shownTrip(await this.db.findOneByOrFail(TransportTrip, { id }));
  }
}
