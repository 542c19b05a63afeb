import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ClinicalNoteKind } from '#libs/law/clinical-note-kind';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a specialist wrote down about a client, under the key of his clinical file. */
@Entity('clinical_notes')
export class ClinicalNote {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: ClinicalNoteKind;

  /** EDTF; sorted by its lower bound. */
  @Column('text')
  occurredOn: string;

  @Column({ type: 'date', insert: false, update: false })
  occurredLower: string;

  @Column('int', { nullable: true })
  minutes: number | null;

  @Sealed()
  text: string;

  @Column('uuid', { nullable: true })
  serviceId: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
