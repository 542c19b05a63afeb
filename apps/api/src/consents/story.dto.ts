import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { CONSENT_GAPS, type ConsentGap } from '#libs/law/consent/consent-gap';
import { Day, Id, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_TITLE = 300;
const MAX_TEXT = 50_000;

export class NewStoryDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: Language;

  @Text({ max: MAX_TITLE })
  title: string;

  @Text({ max: MAX_TEXT })
  text: string;
}

export class StoryChangesDto {
  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @Text({ max: MAX_TEXT, optional: true })
  text?: string;
}

export class NewPublicationDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 500, description: 'The medium, the address.' })
  place: string;

  @Day()
  publishedOn: string;
}

export class TakedownDto {
  @Day({ description: 'When it was taken down.' })
  takenDownOn: string;
}

export class PublicationDto {
  @Id()
  id: string;

  @Text({ max: 500 })
  place: string;

  @Day()
  publishedOn: string;

  @Day({ nullable: true })
  takenDownOn: string | null;
}

export class StoryDto {
  @Id()
  id: string;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: Language;

  @Text({ max: MAX_TITLE, nullable: true, description: 'Null while it is closed.' })
  title: string | null;

  @Text({ max: MAX_TEXT, nullable: true, description: 'Null while it is closed.' })
  text: string | null;

  @OneOf(CONSENT_GAPS, { name: 'ConsentGap', nullable: true, description: 'Why it is closed, and has to be taken down; null while it is open.' })
  closed: ConsentGap | null;

  @Parts(() => PublicationDto, { max: 1_000 })
  publications: PublicationDto[];

  @Whole({ min: 1, max: 1_000_000, nullable: true, description: 'Null while it is closed.' })
  version: number | null;
}

export class StoryListDto {
  @Parts(() => StoryDto, { max: 1_000 })
  items: StoryDto[];
}
