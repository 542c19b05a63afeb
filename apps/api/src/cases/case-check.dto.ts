import { Id, Ids, Instant, Parts, Text, Whole } from '../http/fields';
import { ToldFindingDto } from '../people/told-finding.dto';

export class NewCaseChecksDto {
  @Ids({ max: 20, description: 'Your own conflict checks of the last day, of opposing names.' })
  conflictCheckIds: string[];
}

/** That an opposing name was compared with everybody's. */
export class KeptCheckDto {
  @Id()
  id: string;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;

  @Whole({ min: 0, max: 100_000, description: 'How many were found of whom the asker was told.' })
  found: number;

  @Text({ max: 400, nullable: true, description: 'For who asked alone.' })
  name: string | null;

  @Parts(() => ToldFindingDto, { max: 1000, nullable: true, description: 'What was found; null where you were not told.' })
  findings: ToldFindingDto[] | null;
}

export class CaseChecksDto {
  @Text({ max: 2000, nullable: true, description: 'Why the case was opened without one.' })
  uncheckedReason: string | null;

  @Parts(() => KeptCheckDto, { max: 1000 })
  items: KeptCheckDto[];
}
