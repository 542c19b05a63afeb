import { CLIENT_KINDS } from '#libs/law/client-kind';
import { Id, OneOf, Text, Whole } from '../http/fields';

/** A client as a list or a search shows him. */
export class ClientRowDto {
  @Id()
  id: string;

  @Text({ max: 40 })
  code: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf(CLIENT_KINDS, { name: 'ClientKind' })
  kind: string;

  @Id()
  officeId: string;

  @Whole({ min: 1880, max: 2200, nullable: true })
  birthYear: number | null;
}
