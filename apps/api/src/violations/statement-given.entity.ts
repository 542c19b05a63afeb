import { Column, Entity, VersionColumn } from 'typeorm';
import type { StatementSource } from '#libs/law/violations/statement-source';
import type { StatementTopic } from '#libs/law/violations/statement-topic';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './of-matter';

/** What somebody tells of an event. It is not corrected: who says something else later has given another statement. */
@Entity('statements')
export class StatementGiven extends Voidable {
  @Column('uuid')
  keyId: string;

  @Column('uuid')
  eventId: string;

  @Column('text')
  topic: StatementTopic;

  @Column('text')
  source: StatementSource;

  @Sealed({ nullable: true })
  sourceName: string | null;

  /** EDTF. */
  @Column('text')
  givenOn: string;

  @Sealed()
  text: string;

  @VersionColumn()
  version: number;
}
