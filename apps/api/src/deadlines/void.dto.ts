import { Text } from '../http/fields';

/** Taken out of use: what refers to it keeps it, and it is offered no more. */
export class VoidDto {
  @Text({ max: 500 })
  reason: string;
}
