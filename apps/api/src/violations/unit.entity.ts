import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Service } from '#libs/law/violations/service';

/** A body of the State or a part of one: public, and the same for all cases. */
@Entity('units')
export class Unit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  service: Service;

  @Column('text')
  name: string;

  /** ISO 3166-2:KG. */
  @Column('text', { nullable: true })
  region: string | null;
}
