import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { AccountDto, NewUserDto, UserChangesDto, UserDto } from './user.dto';
import { User } from './user.entity';

@Injectable()
export class UsersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** Everybody who works or has worked here, with the roles held on a day. */
  async list(on?: string): Promise<UserDto[]> {
    const users = await this.db.find(User, { order: { id: 'ASC' } });
    const standing = await this.standing(on, null);
    return users.map(user => shown(user, standing.get(user.id)));
  }

  async account(id: string): Promise<AccountDto> {
    const { login, locale } = await this.find(id);
    return { ...(await this.one(id)), login, locale };
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
    const { employedTo, ...fields } = changes;
    await this.db.save(Object.assign(user, fields, employedTo !== undefined && { employedTo: employedTo ?? 'infinity' }));
    return this.one(id);
  }

  private async one(id: string): Promise<UserDto> {
    return shown(await this.find(id), (await this.standing(undefined, id)).get(id));
  }

  private async find(id: string): Promise<User> {
    const user = await this.db.findOneBy(User, { id });
    if (!user) throw notFound();
    return user;
  }

  private async standing(on: string | undefined, userId: string | null): Promise<Map<string, Standing>> {
    const rows: Standing[] = await this.db.query(STANDING, [on ?? null, userId]);
    return new Map(rows.map(row => [row.userId, row]));
  }
}

interface Standing {
  userId: string;
  roles: string[];
  attorney: boolean;
}

/** Roles and licences on a day. $1 the day, or null for today; $2 of whom, or null for everybody. */
const STANDING = `
  select u.id as "userId",
      (select coalesce(array_agg(g.role order by g.role), '{}') from role_grants g
        where g.user_id = u.id and coalesce($1::date, current_date) between g.starts_on and g.ends_on) as roles,
      exists (select from qualifications q where q.user_id = u.id and q.kind = 'attorney'
        and coalesce($1::date, current_date) between q.starts_on and q.ends_on) as attorney
    from users u where $2::uuid is null or u.id = $2::uuid`;

function shown({ keyId: _, login: __, locale: ___, employedTo, ...user }: User, standing?: Standing): UserDto {
  const { roles = [], attorney = false } = standing ?? {};
  return { ...user, roles, attorney, employedTo: employedTo === 'infinity' ? null : employedTo };
}
