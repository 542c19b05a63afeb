import { Flag, Id, Instant, Parts, Text, Texts, Whole } from '../http/fields';

export class TotpSecretDto {
  @Text({ max: 64, description: 'To be typed into an app that cannot read the QR code.' })
  secret: string;

  @Text({ max: 400, description: 'What the QR code says.' })
  address: string;
}

export class TotpCodeDto {
  @Text({ max: 10, description: 'The first code that the app shows.' })
  code: string;
}

export class RecoveryCodesDto {
  @Texts({ max: 10, length: 40, description: 'Shown this once.' })
  codes: string[];
}

/** What the browser's `navigator.credentials` is asked for. */
export class PasskeyChallengeDto {
  @Text({ max: 100, description: 'To be signed within five minutes; base64url.' })
  challenge: string;

  @Text({ max: 253, description: 'Name of this site to passkeys.' })
  rpId: string;

  @Texts({ max: 100, length: 1400, description: 'Ids of the credentials that may answer (or, when one is made, are there already).' })
  credentials: string[];
}

export class NewPasskeyChallengeDto extends PasskeyChallengeDto {
  @Text({ max: 100, description: 'Id of the user, base64url.' })
  userHandle: string;

  @Text({ max: 64 })
  login: string;

  @Text({ max: 200 })
  displayName: string;
}

export class NewPasskeyDto {
  @Text({ max: 100, description: 'What its owner calls it.' })
  name: string;

  @Text({ max: 1400, description: 'Id of the credential.' })
  id: string;

  @Text({ max: 4000 })
  clientDataJSON: string;

  @Text({ max: 60_000 })
  attestationObject: string;
}

export class PasskeyNameDto {
  @Text({ max: 100 })
  name: string;
}

export class PasskeyDto {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  lastUsedAt: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class FactorsDto {
  @Flag({ description: 'An authenticator app is set up.' })
  totp: boolean;

  @Parts(() => PasskeyDto, { max: 100 })
  passkeys: PasskeyDto[];

  @Whole({ min: 0, max: 10, description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;
}
