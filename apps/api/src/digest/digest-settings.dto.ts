import { Day, Flag, MailAddress, Text, Whole } from '../http/fields';
import { MAIL_ADDRESS_LENGTH } from '../mail/mail-address';

export class DigestSettingsDto {
  @Flag({ description: 'Whether this server can send mails.' })
  available: boolean;

  @Text({ max: MAIL_ADDRESS_LENGTH, nullable: true })
  address: string | null;

  @Flag({ description: 'Whether the code that was mailed to the address was given back.' })
  confirmed: boolean;

  @Flag({ description: 'Whether the digest is switched on.' })
  wanted: boolean;

  @Whole({ min: 0, max: 23, description: 'From which hour of the day on, by the clock of the offices.' })
  hour: number;

  @Day({ nullable: true, description: 'The day of the latest digest, when the mail server would not take it.' })
  refusedOn: string | null;
}

export class DigestChoiceDto {
  @Flag()
  wanted: boolean;

  @Whole({ min: 0, max: 23 })
  hour: number;
}

export class DigestAddressDto {
  @MailAddress()
  address: string;
}

export class DigestCodeDto {
  @Text({ max: 6, description: 'The six digits that were mailed.' })
  code: string;
}
