import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { broken } from '../http/problem';
import { Office } from './office.entity';
import { brokenPasswordRule } from './password-rules';
import { User } from './user.entity';

/** Looks at a new password with what is known of its user beside it. */
@Injectable()
export class OwnData {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 422 naming the rule */
  async refuseWeak(userId: string, password: string): Promise<void> {
    const { login, displayName, officeId } = await this.db.findOneByOrFail(User, { id: userId });
    const office = await this.db.findOneBy(Office, { id: officeId });
    const rule = brokenPasswordRule(password, [login, displayName, ...Object.values(office?.name ?? {})]);
    if (rule) throw broken(rule, '/password');
  }
}
