import { Instant, Text } from '../http/fields';

export class DraftContentDto {
  @Text({ max: 200_000, description: "The form's values, as JSON text." })
  content: string;
}

export class DraftDto extends DraftContentDto {
  @Instant()
  updatedAt: string;
}
