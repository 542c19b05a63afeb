import { COPY_FINDINGS, COPY_SIGHTS, type CopyFinding, type CopySight } from '#libs/law/documents/copy-finding';
import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_REMARK = 2_000;

export class NewFiledCopyDto {
  @Id({ description: 'A kept file of the same case: the scan, or the file that was handed in.' })
  fileId: string;
}

export class CopySightDto {
  @OneOf(COPY_SIGHTS, { name: 'CopySight' })
  sight: CopySight;

  @Text({ max: MAX_REMARK, optional: true, description: 'By what it differs; only then, and always then.' })
  remark?: string;
}

export class FiledCopyDto {
  @Id()
  fileId: string;

  @OneOf(COPY_FINDINGS, { name: 'CopyFinding', description: 'Whether it says what the filed version says, as far as a program can tell.' })
  finding: CopyFinding;

  @Id()
  by: string;

  @Instant()
  at: string;

  @OneOf(COPY_SIGHTS, { name: 'CopySight', nullable: true, description: 'What a person found who read both.' })
  sight: CopySight | null;

  @Text({ max: MAX_REMARK, nullable: true })
  remark: string | null;

  @Id({ nullable: true })
  sightedBy: string | null;

  @Instant({ nullable: true })
  sightedAt: string | null;
}

export class CopyRunDto {
  @OneOf(['same', 'added', 'removed'], { name: 'CopyChange', description: 'In both, only in the copy, only in the filed version.' })
  change: 'same' | 'added' | 'removed';

  @Text({ max: 1_000_000 })
  text: string;
}

export class CopyBlockDto {
  @Whole({ min: 1, max: 3, nullable: true, description: 'Level of a heading.' })
  heading: number | null;

  @Flag({ description: 'A footnote.' })
  note: boolean;

  @Parts(() => CopyRunDto, { max: 1_000_000 })
  runs: CopyRunDto[];
}

export class CopyComparisonDto {
  @OneOf(COPY_FINDINGS, { name: 'CopyFinding' })
  finding: CopyFinding;

  @Parts(() => CopyBlockDto, { max: 1_000_000, description: 'The filed version with what the copy says otherwise; nothing where no program can read the copy.' })
  blocks: CopyBlockDto[];
}
