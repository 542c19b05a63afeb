import { Part, Text } from '../http/fields';

/** What a passkey has signed; base64url. */
export class PasskeyAnswerDto {
  @Text({ max: 1400, description: 'Id of the credential.' })
  id: string;

  @Text({ max: 4000 })
  clientDataJSON: string;

  @Text({ max: 4000 })
  authenticatorData: string;

  @Text({ max: 8000 })
  signature: string;
}

/** One of them. Which are accepted depends on what is to be proved. */
export class ProofDto {
  @Text({ max: 200, optional: true })
  password?: string;

  @Text({ max: 10, optional: true, description: 'Six digits of an authenticator app.' })
  code?: string;

  @Text({ max: 40, optional: true })
  recoveryCode?: string;

  @Part(() => PasskeyAnswerDto, { optional: true })
  passkey?: PasskeyAnswerDto;
}
