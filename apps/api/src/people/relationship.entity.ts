import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RelationshipKind } from '#libs/law/relationship-kind';

/** `relatedPerson` is the <kind> of `person`: his mother, brother... */
@Entity('relationships')
export class Relationship {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  relatedPersonId: string;

  @Column('text')
  kind: RelationshipKind;

  /** EDTF. */
  @Column('text', { nullable: true })
  startsOn: string | null;

  @Column('text', { nullable: true })
  endsOn: string | null;

  @VersionColumn()
  version: number;
}
