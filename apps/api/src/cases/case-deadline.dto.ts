import { Day, Id, Part, Text } from '../http/fields';
import { LocalNameDto } from '../identity/local-name.dto';

/** The open deadline that ends first, as the page of its case shows it. */
export class CaseDeadlineDto {
  @Id()
  id: string;

  @Day()
  dueOn: string;

  @Text({ max: 300, nullable: true })
  title: string | null;

  @Part(() => LocalNameDto, { nullable: true, description: 'Of its rule.' })
  ruleName: LocalNameDto | null;
}
