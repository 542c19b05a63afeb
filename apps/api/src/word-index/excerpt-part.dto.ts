import { Flag, Text } from '../http/fields';

/** A piece of what stands around the words that were looked for. */
export class ExcerptPartDto {
  @Text({ max: 20_000 })
  text: string;

  @Flag({ description: 'A word that was looked for.' })
  met: boolean;
}
