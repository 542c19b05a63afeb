import { CONSULT_TOPICS, type ConsultTopic } from '#libs/law/consult-topic';
import { Day, Flag, Id, Instant, OneOf, Parts, Text, Texts, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { AUDIENCES, type Audience } from './consult.entity';

const MAX_WORDS = 10_000;

export class AskedDto {
  @Id()
  userId: string;
}

export class NewConsultDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CONSULT_TOPICS, { name: 'ConsultTopic' })
  topic: ConsultTopic;

  @OneOf(AUDIENCES, { name: 'ConsultAudience', description: 'lawyers = every lawyer; colleagues = those in `asked`.' })
  audience: Audience;

  @Parts(() => AskedDto, { max: 50, optional: true })
  asked?: AskedDto[];

  @Text({ max: MAX_WORDS, description: 'Without names: what may identify somebody is left out.' })
  question: string;

  @Id({ optional: true, description: 'The case it is about; told to nobody who may not see it.' })
  caseId?: string;

  @Flag({ optional: true, description: 'Send it although it seems to hold the name of a client of yours.' })
  namesAreMeant?: boolean;
}

export class NameCheckDto {
  @Text({ max: MAX_WORDS })
  text: string;
}

export class NameCheckResultDto {
  @Texts({ max: 1_000, length: 200, description: 'Words of the text that seem to be names of clients of yours, or of people in their files.' })
  words: string[];
}

export class NewConsultAnswerDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_WORDS })
  text: string;
}

export class NewConsultGrantDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who is let into the case, to read: one who was asked or has answered.' })
  userId: string;

  @Day({ description: 'Last day.' })
  endsOn: string;
}

export class ConsultGrantDto {
  @Id()
  userId: string;

  @Day()
  startsOn: string;

  @Day()
  endsOn: string;
}

export class ConsultAnswerDto {
  @Id()
  id: string;

  @Id()
  authorId: string;

  @Text({ max: MAX_WORDS })
  text: string;

  @Instant()
  createdAt: string;
}

export class ConsultRowDto {
  @Id()
  id: string;

  @Id()
  authorId: string;

  @OneOf(CONSULT_TOPICS, { name: 'ConsultTopic' })
  topic: string;

  @OneOf(AUDIENCES, { name: 'ConsultAudience' })
  audience: string;

  @Text({ max: MAX_WORDS })
  question: string;

  @Instant()
  createdAt: string;

  @Whole({ min: 0, max: 1_000_000 })
  answers: number;
}

export class ConsultDto extends ConsultRowDto {
  @Parts(() => AskedDto, { max: 50, description: 'For the author everybody who was asked by name, for others at most themselves.' })
  asked: AskedDto[];

  @Parts(() => ConsultAnswerDto, { max: 1_000 })
  said: ConsultAnswerDto[];

  @Id({ nullable: true, description: 'The case, for those who may see it.' })
  caseId: string | null;

  @Parts(() => ConsultGrantDto, { max: 1_000, description: 'Who was let into the case for this, as far as you see its team.' })
  grants: ConsultGrantDto[];
}

export class ConsultListQuery extends PageQuery {
  @OneOf(CONSULT_TOPICS, { name: 'ConsultTopic', optional: true })
  topic?: ConsultTopic;

  @OneOf(['true'], { name: 'OnlyMine', optional: true, description: 'Only those I have asked.' })
  mine?: 'true';
}

export class ConsultPageDto {
  @Parts(() => ConsultRowDto, { max: 100 })
  items: ConsultRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
