import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('who is given work', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  const told = async (who: string) => (await clerk(await signIn(server, who)).read('/api/notifications')).items;

  it('is told of a task that somebody else gave him, without its words', async () => {
    const does = clerk(lawyer);
    await does.create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    const task = await does.create(`/api/cases/${sample.caseId}/tasks`, { text: 'Тайное', assigneeId: people.intern.id });
    await does.create(`/api/cases/${sample.caseId}/tasks`, { text: 'Своё' });
    expect(await told('intern')).toMatchObject([{ kind: 'task_assigned', caseId: sample.caseId, subjectId: task.id }]);
    expect(JSON.stringify(await told('intern'))).not.toContain('Тайное');
    expect(await told('lawyer')).toEqual([]);
  });

  it('is told of a case that was handed over to him, and of the tasks that came with it', async () => {
    await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = current_date - 100'));
    await clerk(await signIn(server, 'supervisor')).create(`/api/users/${people.lawyer.id}/hand-overs`, { startsOn: inDays(0), toUserId: people.otherLawyer.id });
    expect((await told('otherlawyer')).map(({ kind }: { kind: string }) => kind).sort()).toEqual(['case_handed_over', 'task_assigned']);
  });
});
