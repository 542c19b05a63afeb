import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Gender } from '#libs/law/gender';
import type { Occupation } from '#libs/law/trainings/occupation';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';

/** A person of the programme of trainings, once, whatever trainings he comes to or leads. */
@Entity('participants')
export class Participant {
  @PrimaryColumn('uuid')
  id: string;

  /** Which office entered him and may correct him. */
  @Column({ type: 'uuid', update: false })
  officeId: string;

  /** His own; null for a colleague. */
  @Column({ type: 'uuid', nullable: true, update: false })
  keyId: string | null;

  /** The colleague he is. */
  @Column({ type: 'uuid', nullable: true, update: false })
  userId: string | null;

  /** As lists of participants have it; null for a colleague. */
  @Sealed({ nullable: true, erased: ERASED })
  name: string | null;

  @Sealed({ nullable: true })
  phone: string | null;

  /** ISO 3166-2:KG. */
  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { nullable: true })
  gender: Gender | null;

  @Column('int', { nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  occupation: Occupation | null;

  /** Who he was found to be: he is counted as that one. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @VersionColumn()
  version: number;
}
