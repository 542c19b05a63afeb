import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConsultTopic } from '#libs/law/consult-topic';
import { Sealed } from '#libs/sealing/sealed-column';

/** Whom a question is for: every lawyer of the organisation, or those who are named. */
export const AUDIENCES = ['lawyers', 'colleagues'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A question to colleagues without names; sealed under the office's key, and kept as a precedent. */
@Entity('consults')
export class Consult {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', insert: false, update: false })
  authorId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  topic: ConsultTopic;

  @Column('text')
  audience: Audience;

  @Sealed()
  question: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
