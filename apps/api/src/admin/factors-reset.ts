import { asOwner } from './as-owner';
import { type Command, CommandRefused } from './command';
import { recordAct } from './record-act';

/** Admins and directors of today who could ask for a reset or confirm it over HTTP. $1 whose factors */
const OTHERS = `
  select count(distinct g.user_id)::int as others, bool_or(g.role = 'admin') as admin
    from role_grants g join users u on u.id = g.user_id
    where g.user_id <> $1 and g.role in ('admin', 'director') and current_date between g.starts_on and g.ends_on
      and current_date between u.employed_from and u.employed_to and app.holds_factor(g.user_id)`;

/** For an office so small that the two people a reset takes are not there. */
export const resetFactors: Command = {
  name: 'factors reset',
  usage: '<login>',
  summary: 'Takes the second factors off a user who has lost them, when nobody else could do it over HTTP. His password stays.',
  async run([login, ...rest], say) {
    if (!login || rest.length) throw new CommandRefused('Name one user by his login.');
    await asOwner(say, async ({ db }) => {
      const { rows } = await db.query('select id from users where login = lower($1)', [login]);
      if (!rows.length) throw new CommandRefused(`There is no user ${login}.`);
      const [{ id }] = rows;
      const [{ others, admin }] = (await db.query(OTHERS, [id])).rows;
      if (others > 1 && admin) throw new CommandRefused(`An admin asks for this on the page of ${login}, and another admin or a director confirms it.`);
      for (const table of ['totp_factors', 'passkeys', 'recovery_codes']) await db.query(`delete from ${table} where user_id = $1`, [id]);
      await db.query('update sessions set ended_at = now() where user_id = $1 and ended_at is null', [id]);
      await recordAct(db, 'update', 'users', id);
    });
    say(`${login} has no second factor now, and sets one up at his next sign-in.`);
  },
};
