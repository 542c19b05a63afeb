import { Id, Instant, Text } from '../http/fields';

export class InvitationDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @Instant()
  expiresAt: string;

  @Text({ max: 100, description: 'Shown this once. It belongs behind the # of the link, where no log sees it.' })
  token: string;

  @Text({ max: 200, description: 'Address of the page on this site, token included.' })
  path: string;
}

export class AcceptanceDto {
  @Text({ max: 100 })
  token: string;

  @Text({ max: 1000, description: '12 to 200 characters; neither a common password nor one about oneself.' })
  password: string;
}
