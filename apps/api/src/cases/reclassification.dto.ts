import { CODE_EDITION_CODES } from '#libs/law/code-edition';
import { Id, OneOf, PartialDateField, Text } from '../http/fields';

/** What a charge became when a court or an investigator called the act by another article. */
export class ReclassificationDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CODE_EDITION_CODES, { name: 'CodeEdition', optional: true, description: 'Left out, the edition stays.' })
  codeEdition?: string;

  @Text({ max: 20 })
  article: string;

  @Text({ max: 20, optional: true })
  part?: string;

  @PartialDateField({ optional: true, description: 'When it was reclassified.' })
  decidedOn?: string;

  @Id({ optional: true, description: 'The proceeding in which it was; left out, the one in which it was brought.' })
  decidedInId?: string;
}
