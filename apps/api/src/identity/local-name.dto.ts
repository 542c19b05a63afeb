import { Text } from '../http/fields';

/** One name in the three languages. */
export class LocalNameDto {
  @Text({ max: 200 })
  ru: string;

  @Text({ max: 200 })
  ky: string;

  @Text({ max: 200 })
  en: string;
}
