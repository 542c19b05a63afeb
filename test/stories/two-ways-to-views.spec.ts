import { inDays } from '../../apps/api/src/demo/matter';
import { summariseCharges } from '#libs/law/charges-summary';
import { ladderOf } from '#libs/law/ladder';
import { graphFaults } from '../law/proceeding-graph';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';
import { goTheWay, type Step } from './way';

/** Somebody dies in custody; stays and terminations are quashed until the Committee finds a violation, and a court pays. */
const DEATH_IN_CUSTODY: readonly Step[] = [
  ['pre_trial_check', null, null, '2005-05', '2005-05', 'investigation_opened'],
  ['investigation', 0, 'continuation', '2005-05', '2005-08', 'suspended'],
  ['investigation', 1, 'remand', '2005-09', '2006-01', 'terminated_non_rehabilitating'],
  ['investigation', 2, 'remand', '2006-02', '2007', 'suspended'],
  ['refusal_appeal', 3, 'appeal', '2008', '2008', 'overturned'],
  ['investigation', 4, 'remand', '2008', '2010', 'suspended'],
  ['communication_submitted', 5, 'continuation', '2011-03', '2011-04', 'registered'],
  ['state_observations', 6, 'continuation', '2011-04', '2011-11', 'submitted'],
  ['author_comments', 7, 'continuation', '2011-11', '2012-02', 'submitted'],
  ['state_observations', 8, 'continuation', '2012', '2012', 'not_submitted'],
  ['merits', 9, 'continuation', '2015-10', '2015-10', 'violation_found'],
  ['views', 10, 'continuation', '2015-10-29', '2015-10-29', 'violation_found'],
  ['views_follow_up', 11, 'continuation', '2016', null, null],
  ['investigation', 11, 'new_circumstances', '2016', '2017', 'suspended'],
  ['civil_first_instance', 11, 'continuation', '2017', '2018', 'denied'],
  ['civil_appeal', 14, 'appeal', '2018', '2018', 'overturned'],
  ['civil_cassation', 15, 'appeal', '2018', '2019', 'changed'],
  ['civil_enforcement', 16, 'execution', '2019', '2020', 'executed'],
];

/** Somebody is sentenced for life; the Committee asks for his release, the courts uphold the sentence, and he dies in prison. */
const LIFE: readonly Step[] = [
  ['investigation', null, null, '2010-06', '2010-08', 'sent_to_court'],
  ['first_instance', 0, 'continuation', '2010-09', '2010-09', 'conviction'],
  ['appeal', 1, 'appeal', '2010-10', '2010-11', 'upheld'],
  ['cassation', 2, 'appeal', '2011-01', '2011-12', 'upheld'],
  ['sentence_execution', 3, 'execution', '2011-12', null, null],
  // beside it, his own complaint
  ['complaint', null, null, '2010-09', '2010-09', 'registered'],
  ['pre_trial_check', 5, 'continuation', '2010-09', '2010-10', 'refused_to_investigate'],
  ['pre_trial_check', 6, 'remand', '2011', '2011', 'refused_to_investigate'],
  ['refusal_appeal', 7, 'appeal', '2013', '2014-04', 'denied'],
  ['appeal', 8, 'appeal', '2014-05', '2014-06', 'refusal_overturned'],
  ['pre_trial_check', 9, 'remand', '2014', '2014', 'refused_to_investigate'],
  ['new_circumstances_review', 3, 'new_circumstances', '2013', '2014', 'denied'],
  ['communication_submitted', 3, 'continuation', '2012', '2012', 'registered'],
  ['state_observations', 12, 'continuation', '2013', '2013', 'submitted'],
  ['author_comments', 13, 'continuation', '2013', '2013', 'submitted'],
  ['views', 14, 'continuation', '2016-03', '2016-03-31', 'violation_found'],
  ['new_circumstances_review', 15, 'new_circumstances', '2016-04', '2016-07-12', 'remanded'],
  ['appeal', 16, 'remand', '2016-10', '2017-01-24', 'upheld'],
  ['sentence_execution', 17, 'execution', '2019', '2019-07', 'denied'],
  ['appeal', 18, 'appeal', '2019', '2019', 'upheld'],
  ['cassation', 19, 'appeal', '2020', '2020-05-13', 'upheld'],
  ['views_follow_up', 15, 'continuation', '2016-10', '2020', 'not_implemented'],
];

/** Courses that public decisions tell of, with invented people and details: what the Committee's case law is made of. */
describe('two ways to Views', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
  });
  afterAll(() => server?.stop());

  const takeOn = async (person: object, kind: string, title: string) => {
    const { id: clientId } = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2010', person });
    const { id: caseId } = await does.create('/api/cases', { clientId, kind, openedOn: '2010', title });
    return { clientId, caseId, path: `/api/cases/${caseId}` };
  };

  describe('a sister writes for a brother who was dead before anybody came', () => {
    let clientId: string;
    let path: string;

    it('the case begins without a representative, until she is his successor before every body', async () => {
      ({ clientId, path } = await takeOn({ names: [{ family: 'Придуманов', given: 'Адыл' }], diedOn: '2005-05' }, 'torture_complaint', 'Смерть в изоляторе'));
      expect((await does.read(`/api/clients/${clientId}`)).withoutRepresentative).toBe(true);
      const relatives = await does.create(`/api/clients/${clientId}/relatives`, { kind: 'sister', person: { names: [{ family: 'Придуманова', given: 'Гүлмира' }] } });
      const { withoutRepresentative, representations } = await does.create(`/api/clients/${clientId}/representations`, {
        personId: relatives[0].personId, basis: 'legal_successor', startsOn: '2005-06', authorityDocument: 'Постановление о признании потерпевшей',
      });
      expect(withoutRepresentative).toBe(false);
      expect(representations).toMatchObject([{ basis: 'legal_successor', startsOn: '2005-06', current: true }]);
    });

    it('is entered from the check to the compensation', async () => {
      await goTheWay(lawyer, path, DEATH_IN_CUSTODY);
      const { proceedings } = await does.read(path);
      expect(graphFaults(proceedings)).toEqual([]);
      expect(ladderOf<any>(proceedings).map(({ track, rungs }) => [track, rungs.length])).toEqual([['criminal', 7], ['civil', 4], ['international', 7]]);
    });

    it('keeps what an officer was charged with, and the lesser article that it became', async () => {
      const { proceedings } = await does.read(path);
      const investigation = proceedings.find((one: { stage: string }) => one.stage === 'investigation');
      const charge = await does.create(`${path}/charges`, { proceedingId: investigation.id, codeEdition: 'KG-CC-1997', article: '305-1', allegedOn: '2005-05' });
      const lesser = { codeEdition: 'KG-CC-1997', article: '316', decidedOn: '2006' };
      const { body } = await lawyer.post(`/api/charges/${charge.id}/reclassification`, lesser, seen(charge));
      expect(body).toMatchObject({ article: '316', reclassifiedFromId: charge.id, outcome: 'pending' });
    });
  });

  describe('a man is sentenced for life, and dies in prison', () => {
    let clientId: string;
    let path: string;
    let ids: string[];

    it('is entered from his arrest to the last refusal', async () => {
      ({ clientId, path } = await takeOn({ names: [{ family: 'Вымышлев', given: 'Санжар' }] }, 'criminal_defence', 'Пожизненное'));
      ids = await goTheWay(lawyer, path, LIFE);
      const { proceedings } = await does.read(path);
      expect(graphFaults(proceedings)).toEqual([]);
    });

    it('has his sentence for life, upheld time and again, and no length of it', async () => {
      const charge = await does.create(`${path}/charges`, { proceedingId: ids[1], codeEdition: 'KG-CC-1997', article: '97', allegedOn: '2010-06', soughtKind: 'life_imprisonment' });
      const convicted = { outcome: 'convicted', decidedOn: '2010-09', imposedKind: 'life_imprisonment', servedFrom: '2010-09' };
      await expect(does.change(`/api/charges/${charge.id}`, charge, { ...convicted, imposedMonths: 360 })).rejects.toThrow(/life_sentence_has_no_length/);
      let decided = await does.change(`/api/charges/${charge.id}`, charge, convicted);
      for (const [at, decidedOn] of [[3, '2011-12'], [17, '2017-01-24'], [20, '2020-05-13']] as const) {
        decided = await does.change(`/api/charges/${charge.id}`, decided, { decidedInId: ids[at], decidedOn });
      }
      expect(decided).toMatchObject({ outcome: 'convicted', imposedKind: 'life_imprisonment', imposedMonths: null, servedFrom: '2010-09', decidedInId: ids[20] });
      expect(decided.formerOutcomes).toHaveLength(4);
    });

    it('goes on after his death: his widow asks for a review, and the execution has ended', async () => {
      const { person } = await does.read(`/api/clients/${clientId}`);
      await does.change(`/api/persons/${person.id}`, person, { diedOn: '2020-07-25' });
      const [{ personId }] = await does.create(`/api/clients/${clientId}/relatives`, { kind: 'wife', person: { names: [{ family: 'Вымышлева' }] } });
      const { withoutRepresentative } = await does.create(`/api/clients/${clientId}/representations`, { personId, basis: 'legal_successor', startsOn: '2020-07-25' });
      expect(withoutRepresentative).toBe(false);
      const { proceedings } = await does.read(path);
      const running = proceedings.find((one: { id: string }) => one.id === ids[4]);
      await does.change(`/api/proceedings/${ids[4]}`, running, { closedOn: '2020-07-25', outcome: 'ended_by_death' });
      await goTheWay(lawyer, path, [['complaint', null, null, '2020-07', '2020', 'registered']]);
      const review = await does.create(`${path}/proceedings`, { stage: 'new_circumstances_review', openedOn: '2021', originId: ids[20], originKind: 'new_circumstances' });
      await does.create(`${path}/hearings`, { proceedingId: review.id, purpose: 'new_circumstances_review', startsAt: `${inDays(30)}T10:00:00+06:00` });
      const { open, charges } = await does.read(path);
      expect(open).toBe(true);
      expect(summariseCharges(charges.map((one: { outcome: string }) => one.outcome))).toMatchObject({ total: 1 });
    });
  });
});
