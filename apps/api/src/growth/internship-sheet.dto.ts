import { COUNTED } from '#libs/law/growth/growth-measure';
import { Flag, Id, Instant, Month, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_REMARK = 4_000;

export class NewInternshipSheetDto {
  @Id({ optional: true })
  id?: string;

  @Month({ description: 'A month that is over, or in which the internship ended.' })
  month: string;

  @Text({ max: MAX_REMARK, optional: true, description: 'What you say of the month; the intern reads it.' })
  remark?: string;
}

export class SheetFigureDto {
  @OneOf(COUNTED, { name: 'GrowthMeasure' })
  measure: string;

  @Whole({ min: 0, max: 10_000_000, description: 'As it was signed.' })
  signed: number;

  @Whole({ min: 0, max: 10_000_000, description: 'As the same records say by now.' })
  byNow: number;
}

export class InternshipSheetDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @Month()
  month: string;

  @Text({ max: MAX_REMARK, nullable: true })
  remark: string | null;

  @Parts(() => SheetFigureDto, { max: COUNTED.length })
  figures: SheetFigureDto[];

  @Flag({ description: 'Something of the month was added or changed after it was signed.' })
  changed: boolean;

  @Id()
  signedBy: string;

  @Instant()
  signedAt: string;

  @Text({ max: 64, description: 'SHA-256 of what was signed.' })
  digest: string;

  @Flag({ description: 'It is what was signed.' })
  intact: boolean;
}

export class InternshipSheetListDto {
  @Parts(() => InternshipSheetDto, { max: 1_200, description: 'The newest month first.' })
  items: InternshipSheetDto[];
}
