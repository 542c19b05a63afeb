import { randomUUID } from 'node:crypto';
import { INDICATORS } from '#libs/indicators/all-indicators';
import type { CountedRow } from '#libs/indicators/counted-row';
import { figuresStatement } from '#libs/indicators/figures-statement';
import { appConnection, REPORTS_ROLE } from '../../apps/api/src/database/app-role';
import { Counting } from '../../apps/api/src/reports/counting';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';
import { loosen } from './loosened';
import { enter, type Organisation, type Row } from './organisation-of-chance';

const ids = new Map<string, string>();
/** The id of what is called so in the story. */
const id = (name: string) => ids.get(name) ?? ids.set(name, randomUUID()).get(name)!;
const nameOf = (value: string) => [...ids].find(([, one]) => one === value)?.[0] ?? value;
const row = (of: Row): Row => ({ id: randomUUID(), voided_at: null, ...of });

let position = 0;
const award = (claim: string, effect: string, amount: string, decidedOn: string, chain = claim): Row =>
  row({ claim_id: id(claim), chain_id: id(`${chain} chain`), position: (position += 1), effect, amount, currency: 'KGS', decided_on: decidedOn });
const payment = (claim: string, amount: string, paidOn: string): Row => row({ id: id(`${claim} payment`), claim_id: id(claim), award_id: randomUUID(), chain_id: id(`${claim} chain`), amount, currency: 'KGS', paid_on: paidOn });
const cost = (client: string, amount: string, currency: string, grant: string | null): Row => {
  const service = randomUUID();
  services.push(row({ id: service, client_id: id(client), type: 'medical', state: 'delivered', planned_on: '2026-01-01', outcome_on: '2026-05-05' }));
  return row({ service_id: service, client_id: id(client), amount, currency, payer: grant ? 'grant' : 'own_funds', grant_id: grant && id(grant), incurred_on: '2026-05' });
};
const services: Row[] = [];
const proceeding = (of: string, stage: string, openedOn: string, outcome: string | null = null, closedOn: string | null = null): Row => row({ case_id: id(of), stage, opened_on: openedOn, outcome, closed_on: closedOn });
const answered = (client: string, takenOn: string, score: number): Row => row({ client_id: id(client), instrument: 'who_5', taken_on: takenOn, score });
const act = (event: string, victim: string): Row => row({ event_id: id(event), victim_id: id(victim), kind: 'torture' });

const CLIENTS = ['aida', 'bakyt', 'cholpon', 'daniyar', 'elmira', 'farida'];
const CLAIMS = CLIENTS.map(name => `claim of ${name}`);
/** Each led by somebody who was trained at the one before. */
const CHAIN = ['ours', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const [OF_AIDA, OF_BAKYT, OF_CHOLPON, OF_DANIYAR, OF_ELMIRA, OF_FARIDA] = CLAIMS;

const organisation = (): Organisation => ({
  persons: CLIENTS.map(name => ({ id: id(`person ${name}`), gender: 'female', region: 'KG-O', birth_year: 1990, vulnerabilities: [], disabilities: [] })),
  clients: CLIENTS.map(name => ({ id: id(name), person_id: id(`person ${name}`), office_id: id('office'), kind: 'direct_victim', taken_on: '2026-01-05' })),
  claims: CLAIMS.map((claim, at) => row({ id: id(claim), client_id: id(CLIENTS[at]), form: 'compensation', sought: '100000', currency: 'KGS', filed_on: '2026-02', abandoned_at: null })),
  awards: [
    award(OF_AIDA, 'granted', '40000', '2026-03-01'),
    award(OF_BAKYT, 'granted', '50000', '2026-03-01'), award(OF_BAKYT, 'raised', '60000', '2026-05-01'),
    award(OF_CHOLPON, 'granted', '30000.50', '2026-03-01'),
    award(OF_DANIYAR, 'denied', '0', '2026-03-01'),
    award(OF_ELMIRA, 'granted', '70000', '2026-03-01'), award(OF_ELMIRA, 'overturned', '0', '2026-06-01'),
    award(OF_FARIDA, 'granted', '80000', '2027-01-10'),
  ],
  payments: [payment(OF_AIDA, '40000', '2026-04-10'), payment(OF_BAKYT, '60000', '2026-05-31'), payment(OF_CHOLPON, '10000.25', '2026-06-01'), payment(OF_ELMIRA, '5000', '2026-04-01')],
  repayments: [row({ payment_id: id(`${OF_CHOLPON} payment`), amount: '0.25', repaid_on: '2026-07-01' }), row({ payment_id: id(`${OF_CHOLPON} payment`), amount: '100', repaid_on: '2027-01-01' })],
  grants: [{ id: id('UNVFVT'), name: 'UNVFVT' }],
  service_costs: [cost('aida', '100.10', 'USD', 'UNVFVT'), cost('aida', '50', 'USD', 'UNVFVT'), cost('bakyt', '20.05', 'USD', 'UNVFVT'), cost('cholpon', '1000', 'KGS', null)],
  services,
  assessments: [answered('aida', '2025-12-01', 20), answered('aida', '2026-03-01', 40), answered('aida', '2026-09-01', 68), answered('bakyt', '2026-02', 60), answered('bakyt', '2026-08-01', 52), answered('cholpon', '2026-08-01', 4)],
  events: [row({ id: id('5 October'), mass: true, happened_on: '2026-10-05' }), row({ id: id('at the station'), mass: false, happened_on: '2026-11' })],
  acts: [act('5 October', 'aida'), act('5 October', 'aida'), act('5 October', 'aida'), act('5 October', 'bakyt'), act('at the station', 'aida')],
  cases: ['refused', 'convicted', 'slow', 'former'].map(name => ({ id: id(name), office_id: id('office'), kind: 'torture_complaint', opened_on: '2025-01-01', open: true })),
  proceedings: [
    proceeding('refused', 'complaint', '2026-01-10'), proceeding('refused', 'registration', '2026-01-12', 'refused_to_register', '2026-01-20'),
    proceeding('convicted', 'complaint', '2026-01-10'), proceeding('convicted', 'pre_trial_check', '2026-02-01'), proceeding('convicted', 'investigation', '2026-03-01', 'sent_to_court', '2026-06-01'), proceeding('convicted', 'first_instance', '2026-06-10'),
    proceeding('slow', 'complaint', '2026-12-31'), proceeding('slow', 'investigation', '2027-01-10'),
    proceeding('former', 'complaint', '2025-12-31'), proceeding('former', 'registration', '2026-01-02'), proceeding('former', 'investigation', '2026-01-10'),
  ],
  charges: [row({ id: id('charge'), case_id: id('convicted'), perpetrator_id: randomUUID(), article: '137' })],
  charge_outcomes: [{ id: randomUUID(), charge_id: id('charge'), outcome: 'convicted', decided_on: '2026-12-01', created_at: '2026-12-01T00:00:00Z' }],
  trainings: CHAIN.map(name => row({ id: id(name), office_id: id('office'), kind: 'tot', topic: 'advocacy', region: 'KG-O', held_on: '2026-04' })),
  trainers: CHAIN.slice(1).map((name, at) => ({ id: randomUUID(), training_id: id(name), participant_id: randomUUID(), trained_at_id: id(CHAIN[at]) })),
  consent_refusals: [{ id: randomUUID(), client_id: id('daniyar'), purpose: 'care', refused_at: '2026-01-01T00:00:00Z' }],
});

const YEAR = ['2026-01-01', '2026-12-31'];

/** A small office whose year anybody can add up with a pencil: by rows of an indicator, how many and how much. */
describe('figures worked out by hand', () => {
  let database: TestDatabase;
  let counting: Counting;

  beforeAll(async () => {
    database = await createTestDatabase();
    await withClient(database.ownerUrl, async db => {
      await loosen(db);
      await enter(db, organisation());
    });
    counting = new Counting(appConnection(database.ownerUrl, REPORTS_ROLE).url);
  });
  afterAll(async () => {
    await counting?.onModuleDestroy();
    await database?.drop();
  });

  const figures = async (code: string, by: string[], [from, until] = YEAR) => {
    const { text, values } = figuresStatement(INDICATORS.get(code)!, [by]);
    const rows = await counting.at(count => count<CountedRow>(text, [from, until, ...values]));
    return Object.fromEntries(rows.filter(({ dimensions }) => dimensions === by.join()).map(({ key, units, amount }) => [key.map(nameOf).join(), amount === null ? units : [units, amount]]));
  };

  it.each<[string, string[], object]>([
    // six ask for 100 000 each; of three something stands: 40 000, 60 000 (raised) and 30 000.50; 10 000.25 less the 0.25 that went back by then
    ['claims_sought', ['currency', 'reached'], { 'KGS,claimed': [6, '600000.00'], 'KGS,awarded': [3, '130000.50'], 'KGS,paid': [3, '110000.00'] }],
    ['claims_sought', ['currency'], { KGS: [6, '600000.00'] }],
    ['claims_filed', ['reached'], { claimed: 6, awarded: 3, paid: 3 }],
    ['awards_made', ['currency'], { KGS: [3, '130000.50'] }],
    // the 5 000 that were paid before the award was overturned had been paid
    ['payments_made', ['currency'], { KGS: [4, '115000.00'] }],
    ['awards_outstanding', ['currency'], { KGS: [1, '20000.50'] }],
    // 1 March to 10 April are 40 days, 1 March to 31 May 91: half way between
    ['days_to_payment', [], { '': [2, '65.5'] }],
    // 150.10 and 20.05 for two people
    ['cost_per_person', ['currency', 'grant'], { 'USD,UNVFVT': [2, '85.08'], 'KGS,none': [1, '1000.00'] }],
    ['costs_of_services', ['currency'], { USD: [2, '170.15'], KGS: [1, '1000.00'] }],
    ['services_per_person', [], { '': [3, '1.33'] }],
    // from 20 to 68, and from 60 to 52
    ['well_being_change', [], { '': [2, '20.0'] }],
    // invariant 32
    ['victims_documented', [], { '': 2 }],
    ['victims_documented', ['mass_event'], { '5 October': 2, none: 1 }],
    ['complaints_of_torture', ['reached'], { complained: 3, investigated: 1, in_court: 1, convicted: 1 }],
    ['complaints_of_torture', [], { '': 3 }],
    ['trainings_cascaded', ['generation'], { 1: 1, 2: 1, 3: 1, 4: 3 }],
    ['trainings_held', [], { '': 7 }],
    // who said no to care is counted all the same
    ['clients_taken_on', ['gender'], { female: 6 }],
  ])('%s by %j are %j', async (code, by, expected) => {
    expect(await figures(code, by)).toEqual(expected);
  });

  it('are as things stood on the last day of the period', async () => {
    const spring = ['2026-01-01', '2026-04-30'];
    expect(await figures('claims_sought', ['currency', 'reached'], spring)).toEqual({ 'KGS,claimed': [6, '600000.00'], 'KGS,awarded': [4, '190000.50'], 'KGS,paid': [2, '45000.00'] });
    expect(await figures('awards_outstanding', ['currency'], spring)).toEqual({ KGS: [3, '145000.50'] });
    expect(await figures('complaints_of_torture', ['reached'], spring)).toEqual({ complained: 2, investigated: 1 });
    expect(await figures('awards_outstanding', ['currency'], ['2027-01-01', '2027-12-31'])).toEqual({ KGS: [2, '100100.50'] });
  });
});
