import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ServiceType } from '#libs/law/care/service-type';
import type { Currency } from '#libs/law/money/currency';

/** Money of a donor for a time, and which services it pays for. */
@Entity('grants')
export class Grant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  donor: string;

  @Column('text')
  name: string;

  @Column('text')
  currency: Currency;

  /** `YYYY-MM-DD` */
  @Column('date')
  startsOn: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  endsOn: string;

  @Column('text', { array: true })
  serviceTypes: ServiceType[];

  @VersionColumn()
  version: number;
}
