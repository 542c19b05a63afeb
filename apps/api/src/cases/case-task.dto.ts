import { Day, Id, Text, Whole } from '../http/fields';

/** An open task as the page of its case shows it. */
export class CaseTaskDto {
  @Id()
  id: string;

  @Id()
  assigneeId: string;

  @Text({ max: 2_000 })
  text: string;

  @Day({ nullable: true })
  dueOn: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
