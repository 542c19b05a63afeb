import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a case is about, in words: sealed, and readable only by those who may see inside the case. */
@Entity('case_narratives')
export class CaseNarrative {
  @PrimaryColumn('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  title: string;

  @Sealed({ nullable: true })
  summary: string | null;

  /** Why it was opened without comparing the opposing names with everybody's. */
  @Sealed({ nullable: true })
  uncheckedReason: string | null;

  @VersionColumn()
  version: number;
}
