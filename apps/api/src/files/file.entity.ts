import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FileKind } from '#libs/law/files/file-kind';
import type { FileState } from '#libs/law/files/file-state';
import { Sealed } from '#libs/sealing/sealed-column';

const bigint = { to: (value: number) => value, from: Number };

/** A file of a case: what is known of it. Its bytes lie in parts. */
@Entity('files')
export class CaseFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column('uuid', { nullable: true })
  copyOfId: string | null;

  @Column('text')
  kind: FileKind;

  @Sealed()
  name: string;

  /** Bytes. */
  @Column('bigint', { transformer: bigint })
  size: number;

  @Column({ type: 'text', insert: false })
  state: FileState;

  /** By its bytes; null when they do not tell. */
  @Column('text', { nullable: true })
  mediaType: string | null;

  /** SHA-256 in hexadecimal. */
  @Sealed({ nullable: true })
  digest: string | null;

  /** The keyed digest by which duplicates are found. */
  @Column('bytea', { nullable: true })
  fingerprint: Buffer | null;

  @Sealed({ nullable: true })
  receivedFrom: string | null;

  /** `YYYY-MM-DD` */
  @Column('date', { nullable: true })
  receivedOn: string | null;

  @Column('timestamptz', { nullable: true })
  keptAt: Date | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
