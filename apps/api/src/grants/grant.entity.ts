import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ServiceType } from '#libs/law/care/service-type';
import type { Currency } from '#libs/law/money/currency';

/** Money of a donor for a time, and which services it pays for. */
@Entity('grants')
export class Grant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  donorId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  agreementNumber: string | null;

  @Column('text')
  currency: Currency;

  /** Exact, as text; null where it is not known. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  amount: string | null;

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
