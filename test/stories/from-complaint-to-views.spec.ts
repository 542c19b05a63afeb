import { ladderOf } from '#libs/law/ladder';
import { graphFaults } from '../law/proceeding-graph';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';
import { goTheWay, type Step } from './way';

/** An invented man, beaten in custody; his case goes the way that many published Views tell of. */
const WAY: readonly Step[] = [
  ['complaint', null, null, '2011-03', '2011-03', 'registered'],
  ['pre_trial_check', 0, 'continuation', '2011-03', '2011-04', 'refused_to_investigate'],
  ['refusal_appeal', 1, 'appeal', '2011-05', '2011-05', 'refusal_overturned'],
  ['pre_trial_check', 2, 'remand', '2011-06', '2011-07', 'refused_to_investigate'],
  ['refusal_appeal', 3, 'appeal', '2011-08', '2011-09', 'refusal_overturned'],
  ['investigation', 4, 'remand', '2011-10', '2012', 'suspended'],
  ['investigation', 5, 'continuation', '2012', '2013-02', 'sent_to_court'],
  ['first_instance', 6, 'continuation', '2013-03', '2014-01', 'conviction'],
  ['appeal', 7, 'appeal', '2014-02', '2014-05', 'remanded'],
  ['first_instance', 8, 'remand', '2014-06', '2015-02', 'acquittal'],
  ['appeal', 9, 'appeal', '2015-03', '2015-06', 'upheld'],
  ['cassation', 10, 'appeal', '2015-08', '2015-12', 'upheld'],
  ['communication_submitted', 11, 'continuation', '2016-04', '2016-11', 'registered'],
  ['special_procedure', 11, 'continuation', '2016-05', '2016-05', 'submitted'],
  ['state_observations', 12, 'continuation', '2016-11', '2017-06', 'submitted'],
  ['author_comments', 14, 'continuation', '2017-06', '2017-08', 'submitted'],
  ['admissibility', 15, 'continuation', '2021-03', '2021-03', 'admissible'],
  ['merits', 16, 'continuation', '2021-03', '2021-03', 'violation_found'],
  ['views', 17, 'continuation', '2021-03', '2021-03', 'violation_found'],
  ['views_follow_up', 18, 'continuation', '2021-09', '2023', 'not_implemented'],
  ['new_circumstances_review', 18, 'new_circumstances', '2022', '2022-10', 'remanded'],
  ['first_instance', 20, 'remand', '2022-11', null, null],
  ['civil_claim', 18, 'continuation', '2022', '2022', 'registered'],
  ['civil_first_instance', 22, 'continuation', '2022', '2023', 'granted_in_part'],
  ['civil_enforcement', 23, 'execution', '2023', null, null],
];

describe('a case that climbs from the complaint to Views', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    const does = clerk(lawyer);
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2011-03', person: { names: [{ family: 'Выдуманов', given: 'Эркин' }] } });
    const one = await does.create('/api/cases', { clientId: client.id, kind: 'torture_complaint', openedOn: '2011-03', title: 'Жалоба на пытки' });
    path = `/api/cases/${one.id}`;
  });
  afterAll(() => server?.stop());

  it('is entered step by step', async () => {
    await goTheWay(lawyer, path, WAY);
    const { proceedings } = await clerk(lawyer).read(path);
    expect(proceedings).toHaveLength(WAY.length);
    expect(graphFaults(proceedings)).toEqual([]);
  });

  it('is drawn as three ladders side by side, two times sent back to the court and twice to the check', async () => {
    const ladder = ladderOf<any>((await clerk(lawyer).read(path)).proceedings);
    expect(ladder.map(({ track }) => track)).toEqual(['criminal', 'civil', 'international']);
    const back = ladder.flatMap(({ rungs }) => rungs).filter(one => one.proceeding.originKind === 'remand');
    expect(back.map(({ proceeding, back: drawn }) => [proceeding.stage, drawn])).toEqual([
      ['pre_trial_check', true], ['investigation', true], ['first_instance', true], ['first_instance', true],
    ]);
  });

  it('does not leave the ladder: no court stands above the committee, and nothing is executed of an acquittal', async () => {
    const { proceedings } = await clerk(lawyer).read(path);
    const of = (stage: string, outcome: string) => proceedings.find((one: { stage: string; outcome: string }) => one.stage === stage && one.outcome === outcome).id;
    for (const [originId, originKind, stage] of [
      [of('views', 'violation_found'), 'appeal', 'cassation'],
      [of('first_instance', 'acquittal'), 'execution', 'sentence_execution'],
      [of('cassation', 'upheld'), 'remand', 'first_instance'],
    ]) {
      const { status, body } = await lawyer.post(`${path}/proceedings`, { stage, originId, originKind, openedOn: '2024' });
      expect({ stage, status }).toEqual({ stage, status: 422 });
      expect(body.legalMoves.length).toBeGreaterThan(0);
    }
  });
});
