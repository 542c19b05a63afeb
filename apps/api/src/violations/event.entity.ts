import { Column, Entity, VersionColumn } from 'typeorm';
import type { PlaceKind } from '#libs/law/violations/place-kind';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './of-matter';

/** What happened, in the sense of HURIDOCS: once, somewhere, to one or to many. What was done to each victim is an act. */
@Entity('events')
export class Event extends Voidable {
  @Column('uuid')
  officeId: string;

  /** Null for a mass event, which holds no words. */
  @Column('uuid', { nullable: true })
  keyId: string | null;

  /** It befell many, of several cases. */
  @Column('boolean')
  mass: boolean;

  /** The public name of a mass event. */
  @Column('text', { nullable: true })
  title: string | null;

  /** EDTF. */
  @Column('text')
  happenedOn: string;

  @Column({ type: 'text', nullable: true, insert: false, update: false })
  happenedLower: string | null;

  /** ISO 3166-2:KG. */
  @Column('text', { nullable: true })
  region: string | null;

  @Column('text')
  placeKind: PlaceKind;

  @Sealed({ nullable: true })
  place: string | null;

  @Sealed({ nullable: true })
  description: string | null;

  /** From whose file it was moved into its case. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  movedFrom: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  movedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  movedBy: string | null;

  @VersionColumn()
  version: number;
}
