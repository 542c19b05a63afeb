import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewUserDto, UserChangesDto, UserDto } from './user.dto';
import { User } from './user.entity';

@Injectable()
export class UsersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** Everybody who works or has worked here, with the roles held today. */
  async list(): Promise<UserDto[]> {
    const users = await this.db.find(User, { order: { id: 'ASC' } });
    const grants: { user_id: string; role: string }[] = await this.db.query(
      'select user_id, role from role_grants where current_date between starts_on and ends_on order by role',
    );
    return users.map(user => shown(user, grants.filter(grant => grant.user_id === user.id).map(grant => grant.role)));
  }

  /** Without a password: an invitation lets him set one himself. */
  add(body: NewUserDto): Promise<UserDto> {
    return this.receipts.once(
      body,
      async id => {
        const [key] = await this.db.query('select id from data_keys where office_id = $1', [body.officeId]);
        if (!key) throw broken('unknown_office', '/officeId');
        await this.db.insert(User, this.db.create(User, { locale: 'ru', ...body, login: body.login.toLowerCase(), id, keyId: key.id }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: UserChangesDto): Promise<UserDto> {
    const user = await this.db.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!user) throw notFound();
    refuseStale(user, seen, changes);
    await this.db.save(Object.assign(user, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<UserDto> {
    const user = await this.db.findOneBy(User, { id });
    if (!user) throw notFound();
    const [{ roles }] = await this.db.query('select app.roles_of($1) as roles', [id]);
    return shown(user, roles);
  }
}

function shown({ keyId: _, login: __, locale: ___, employedTo, ...user }: User, roles: string[]): UserDto {
  return { ...user, roles, employedTo: employedTo === 'infinity' ? null : employedTo };
}
