import { Text } from '../http/fields';

export class PasswordChangeDto {
  @Text({ max: 200, description: 'The one until now.' })
  current: string;

  @Text({ max: 1000, description: '12 to 200 characters; neither a common password nor one about oneself.' })
  password: string;
}
