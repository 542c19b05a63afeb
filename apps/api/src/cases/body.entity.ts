import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BodyKind } from '#libs/law/body-kind';
import type { LocalName } from '../identity/office.entity';

/** A court, a prosecutor's office, an investigating or an international body. */
@Entity('bodies')
export class Body {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: BodyKind;

  @Column('jsonb')
  name: LocalName;

  @Column('text', { nullable: true })
  region: string | null;
}
