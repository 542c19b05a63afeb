import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CommentSettlement } from '#libs/law/documents/comment-settlement';
import { Sealed } from '#libs/sealing/sealed-column';

/** A remark on a passage of a version, with or without other words for it. */
@Entity('review_comments')
export class ReviewComment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid')
  versionId: string;

  /** Positions of the editor, in the version. */
  @Column('int')
  startsAt: number;

  @Column('int')
  endsAt: number;

  /** The words that stand there, to find them again. */
  @Sealed()
  passage: string;

  @Sealed()
  text: string;

  @Sealed({ nullable: true })
  replacement: string | null;

  /** Null while it is open. */
  @Column('text', { nullable: true })
  settlement: CommentSettlement | null;

  @Sealed({ nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
