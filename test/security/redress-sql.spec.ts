import type { Client } from 'pg';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const TABLES = ['claims', 'claim_acts', 'awards', 'payments', 'repayments', 'payment_accounts', 'enforcement_steps', 'justice_goals'];

/** What somebody could do to redress who has stolen the application's own database password. */
describe('redress by direct SQL', () => {
  let server: TestServer;
  let people: Organisation;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const does = clerk(lawyer);
    const { caseId, clientId } = await enterSampleCase(lawyer);
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    const event = await does.create(`/api/cases/${caseId}/events`, { happenedOn: '2023', placeKind: 'home' });
    const act = await does.create(`/api/events/${event.id}/acts`, { victimId: clientId, kind: 'torture' });
    const claim = await does.create(`/api/cases/${caseId}/claims`, { clientId, form: 'compensation', damage: 'moral', actIds: [act.id] });
    const { standing } = await does.create(`/api/claims/${claim.id}/awards`, { effect: 'granted', amount: '100', currency: 'KGS', decidedOn: '2024' });
    const { payments: [payment] } = await does.create(`/api/awards/${standing.awardId}/payments`, { amount: '40', currency: 'KGS', paidOn: '2025', account: 'Счёт' });
    await does.create(`/api/payments/${payment.id}/repayments`, { amount: '10', repaidOn: '2025', reason: 'Не дошло' });
    await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'writ', dueOn: '2040-01-01' });
    await does.create(`/api/cases/${caseId}/justice-goals`, { goal: 'compensation', status: 'pursued', statedOn: '2024' });
    await clerk(await signIn(server, 'farlawyer')).create('/api/emergency-accesses', { caseId, reason: 'Его допрашивают сейчас' });
  });
  afterAll(() => server?.stop());

  const as = (who: keyof Organisation, work: (db: Client) => Promise<void>) =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people[who].id]);
      await work(db);
    });
  const count = async (db: Client, table: string) => Number((await db.query(`select count(*) from ${table}`)).rows[0].count);
  const refusal = (db: Client, sql: string) => db.query(sql).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  it.each(['otherIntern', 'otherLawyer', 'farSupervisor', 'specialist', 'reception', 'director', 'admin'] as const)('shows %s nothing', who =>
    as(who, async db => {
      for (const table of [...TABLES, 'app.claim_standings']) expect([table, await count(db, table)]).toEqual([table, 0]);
    }));

  it('lets nobody rewrite what was claimed, decided and paid, nor delete it', () =>
    as('lawyer', async db => {
      for (const table of TABLES) {
        expect([table, await count(db, table)]).toEqual([table, 1]);
        // which acts a claim is for may be corrected, and that is on record
        for (const act of table === 'claim_acts' ? ['truncate'] : ['delete from', 'truncate']) expect([table, await refusal(db, `${act} ${table}`)]).toEqual([table, '42501']);
      }
      for (const change of ['claims set client_id = client_id', `claims set form = 'satisfaction'`, 'awards set amount = 1', `awards set effect = 'denied'`, 'awards set chain_id = id', 'payments set amount = 1',
        'payments set payee_person_id = payee_person_id', 'repayments set amount = 1', 'payment_accounts set account = account', 'claim_acts set act_id = act_id', 'enforcement_steps set claim_id = claim_id', `justice_goals set status = 'achieved'`]) {
        expect([change, await refusal(db, `update ${change}`)]).toEqual([change, '42501']);
      }
    }));

  it.each(['intern', 'farLawyer'] as const)('lets %s, who only reads, write nothing, and keeps from him where money went', who =>
    as(who, async db => {
      expect(await count(db, 'payments')).toBe(1);
      expect(await count(db, 'payment_accounts')).toBe(0);
      expect((await db.query(`select from row_history where subject = 'payment_accounts'`)).rowCount).toBe(0);
      expect(await refusal(db, 'delete from claim_acts')).toBe('changed 0');
      expect(await refusal(db, `update enforcement_steps set due_on = '2041-01-01'`)).toBe('changed 0');
      expect(await refusal(db, `insert into justice_goals (case_id, key_id, goal, status, stated_on) select case_id, key_id, 'exoneration', 'achieved', '2024' from justice_goals`)).toBe('42501');
    }));
});
