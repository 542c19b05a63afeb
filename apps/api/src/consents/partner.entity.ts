import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartnerKind } from '#libs/law/consent/partner-kind';

/** An organisation or body with which something may be shared. */
@Entity('partners')
export class Partner {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: PartnerKind;
}
