import { CLIENT_KINDS, type ClientKind } from '#libs/law/client-kind';
import { Id, OneOf, PartialDateField, Text } from '../http/fields';

/** What the desk has not asked; the rest comes from the enquiry. */
export class NewClientOfEnquiryDto {
  @Id({ optional: true, description: 'The id of the client, so that a repeated POST is one client.' })
  id?: string;

  @OneOf(CLIENT_KINDS, { name: 'ClientKind' })
  kind: ClientKind;

  @Id({ optional: true, description: 'For an indirect victim: the direct one.' })
  victimClientId?: string;

  @PartialDateField()
  takenOn: string;

  @Text({ max: 2000, optional: true, description: 'Why no conflict check of the last day is there.' })
  uncheckedReason?: string;
}
