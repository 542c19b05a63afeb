import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import type { CareService } from './care-service.entity';
import { Medicine } from './medicine.entity';
import { Provider } from './provider.entity';
import type { ReferralDto } from './referral.dto';
import { Referral } from './referral.entity';
import type { ServiceDto } from './service.dto';
import type { ServiceCostDto } from './service-cost.dto';
import { ServiceCost } from './service-cost.entity';
import type { TransportTripDto } from './transport-trip.dto';
import { TransportTrip } from './transport-trip.entity';

/** Services with what belongs to them, as far as the reader sees it: the database leaves out the rest. */
@Injectable()
export class ServiceShown {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async all(services: CareService[]): Promise<ServiceDto[]> {
    if (!services.length) return [];
    const ofThem = { serviceId: In(services.map(({ id }) => id)) };
    const providers = await this.db.find(Provider, { where: { id: In(services.map(({ providerId }) => providerId)) }, select: { id: true, name: true } });
    const costs = await this.db.find(ServiceCost, { where: ofThem, order: { id: 'ASC' } });
    const referrals = await this.db.find(Referral, { where: ofThem, order: { id: 'DESC' } });
    const trips = await this.db.findBy(TransportTrip, ofThem);
    const medicines = await this.db.findBy(Medicine, ofThem);
    return services.map(({ sortedOn: _, providerId, ...service }) => {
      const of = <Row extends { serviceId: string }>(rows: Row[]) => rows.filter(row => row.serviceId === service.id);
      const provider = providers.find(({ id }) => id === providerId);
      const [medicine] = of(medicines);
      const [trip] = of(trips);
      return {
        ...service,
        providerId: provider?.id ?? null,
        providerName: provider?.name ?? null,
        medicine: medicine ? { name: medicine.name, dose: medicine.dose } : null,
        trip: trip ? shownTrip(trip) : null,
        referrals: of(referrals).map(shownReferral),
        costs: of(costs).map(shownCost),
      };
    });
  }
}

export const shownTrip = ({ keyId: _, leavesAt, confirmedAt, ...trip }: TransportTrip): TransportTripDto =>
  ({ ...trip, leavesAt: leavesAt.toISOString(), confirmedAt: confirmedAt?.toISOString() ?? null });

const shownReferral = ({ keyId: _, clientId: __, ...referral }: Referral): ReferralDto => referral;

export const shownCost = ({ clientId: _, voidedBy: __, voidedAt, ...cost }: ServiceCost): ServiceCostDto => ({ ...cost, voidedAt: voidedAt?.toISOString() ?? null });
