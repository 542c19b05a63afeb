import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification-kind';

/** What somebody is told inside the application: a kind, and of what. Triggers write it. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  kind: NotificationKind;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  @Column('text', { nullable: true })
  caseCode: string | null;

  /** The row it is about. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
