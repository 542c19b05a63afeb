import { Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { NOTIFICATION_KINDS } from './notification-kind';

export class NotificationDto {
  @Id()
  id: string;

  @OneOf(NOTIFICATION_KINDS, { name: 'NotificationKind' })
  kind: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Text({ max: 40, nullable: true })
  caseCode: string | null;

  @Id({ nullable: true, description: 'What it is about: an emergency access, a wall, a task, a hand-over, a hearing, a document.' })
  subjectId: string | null;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  readAt: string | null;
}

export class NotificationPageDto {
  @Parts(() => NotificationDto, { max: 100 })
  items: NotificationDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;

  @Whole({ min: 0, max: 10_000_000, description: 'How many he has not read.' })
  unread: number;
}

export class NotificationReadingDto {
  @Id({ optional: true, description: 'One; all, when left out.' })
  notificationId?: string;
}
