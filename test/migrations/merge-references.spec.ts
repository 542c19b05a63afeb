import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** Tables whose rows follow. A new one is added here by whoever has looked at what a merge does to it. */
const REFERRING = [
  'acts', 'assessments', 'attendances', 'case_clients', 'charges', 'claims', 'client_assignments', 'client_erasures', 'clients', 'clinical_notes', 'consent_refusals', 'consent_scans', 'consent_withdrawals', 'consents', 'data_keys', 'disclosure_subjects', 'enquiries', 'events', 'examination_findings', 'examinations', 'goal_reviews',
  'injuries', 'involvement_certainties', 'involvements', 'medicines', 'participant_clients', 'payments', 'perpetrator_tokens', 'perpetrators', 'plan_goals', 'plans', 'referrals', 'relationships', 'representations', 'service_changes',
  'service_costs', 'services', 'statements', 'stories', 'story_publications', 'story_words', 'transport_trips',
];

describe('what a merge of two clients moves', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  const asOwner = <Row extends object>(sql: string): Promise<Row[]> => withClient(database.ownerUrl, async db => (await db.query(sql)).rows as Row[]);

  it('has a decision for every column that refers to a client or a person, and a trigger that lets it follow', async () => {
    const columns = await asOwner<{ place: string }>(`
      select c.conrelid::regclass || '.' || a.attname as place from pg_constraint c cross join unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k
        where c.contype = 'f' and c.confrelid in ('clients'::regclass, 'persons'::regclass) order by 1`);
    const moved = await asOwner<{ place: string; follows: boolean }>(`
      select table_name || '.' || column_name as place, exists (select from pg_trigger t where t.tgrelid = rel and t.tgname = 'follow_merge' and pg_get_triggerdef(t.oid) like '%''' || column_name || ''', ''' || kind || '''%') as follows
        from app.merge_references`);
    expect(moved.filter(({ follows }) => !follows)).toEqual([]);
    const [{ leaves }] = await asOwner<{ leaves: string[] }>('select app.merge_leaves() as leaves');
    const decided = [...leaves, ...moved.map(({ place }) => place)];
    expect(columns.map(({ place }) => place).filter(place => !decided.includes(place))).toEqual([]);
    // whatever comes here is looked at: may rows of the survivor and the former meet, and does a trigger of the table refuse the move?
    expect([...new Set(moved.map(({ place }) => place.split('.')[0]))].sort()).toEqual(REFERRING);
  });
});
