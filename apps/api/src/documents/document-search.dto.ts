import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { DOCUMENT_STATES } from '#libs/law/documents/document-state';
import { Flag, Id, OneOf, Parts, Text } from '../http/fields';
import { ExcerptPartDto } from '../word-index/excerpt-part.dto';
import { MAX_TITLE } from './document.dto';

const MAX_QUESTION = 200;

/** What is looked for travels in a body: an address never holds words of a case. */
export class DocumentSearchDto {
  @Text({ max: MAX_QUESTION, description: 'Words in any form; the first eight count.' })
  text: string;

  @Id({ optional: true, description: 'Within this case; in all that one may read when left out.' })
  caseId?: string;
}

export class FoundDocumentDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: string;

  @Text({ max: MAX_TITLE })
  title: string;

  @OneOf(DOCUMENT_STATES, { name: 'DocumentState' })
  state: string;

  @Id({ nullable: true, description: 'The version that says it, where what is being written says it no more.' })
  versionId: string | null;

  @Parts(() => ExcerptPartDto, { max: 1000, description: 'What stands around the words, in pieces; its beginning, when all stand in the title.' })
  excerpt: ExcerptPartDto[];
}

export class DocumentSearchResultDto {
  @Parts(() => FoundDocumentDto, { max: 20 })
  items: FoundDocumentDto[];

  @Flag({ description: 'There are more: narrow the search.' })
  more: boolean;

  @Flag({ description: 'More cases are in reach than were looked into: look within a case.' })
  moreCases: boolean;
}
