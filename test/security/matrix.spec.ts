import { PERMISSIONS, permits, type Permission } from '#libs/access/permissions';
import type { Role } from '#libs/access/roles';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, stranger, type Visitor } from '../support/visitor';
import { enterMatrixRows, type MatrixRows } from './matrix-rows';
import { OWN_SESSION, PANIC, REQUEST_LISTS, REQUESTS } from './matrix-requests';

type Who = keyof Organisation;
const ROLE: Record<Who, Role> = {
  intern: 'intern', otherIntern: 'intern', lawyer: 'lawyer', otherLawyer: 'lawyer', supervisor: 'supervisor', specialist: 'specialist',
  reception: 'reception', director: 'director', admin: 'admin', farLawyer: 'lawyer', farSupervisor: 'supervisor',
};
const EVERYBODY = Object.keys(ROLE) as Who[];

/** Whose rows are tried: what stands here is written by hand from the agreed rules, not read from the policies. */
const SEEN_BY: Record<keyof MatrixRows, readonly Who[]> = {
  /** The lawyer leads, the intern is assigned, the specialist cares for the client; the supervisor's office. */
  ofTheOffice: ['lawyer', 'intern', 'supervisor'],
  /** Its team only: not the supervisor of the office. */
  restricted: ['lawyer', 'intern'],
  ofAnotherOffice: ['farLawyer', 'farSupervisor'],
  /** Neither the supervisor of the office, nor a former member of the team, nor the client's specialist, nor the director. */
  walled: ['lawyer', 'intern'],
  emergency: ['lawyer', 'intern', 'supervisor', 'farLawyer', 'director'],
  /** Ids nobody has given to anything. */
  unknown: [],
};

/** Who looked is told to whoever leads the case, and to nobody else on its team. */
const LED_BY: Partial<Record<keyof MatrixRows, Who>> = { ofTheOffice: 'lawyer', restricted: 'lawyer', ofAnotherOffice: 'farLawyer', walled: 'lawyer', emergency: 'lawyer' };

interface Operation {
  name: string;
  permission: Permission | 'public';
}

describe('every route, for every role and every row', () => {
  let server: TestServer;
  let rows: MatrixRows;
  let operations: Operation[];
  const visitors = {} as Record<Who, Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    for (const who of EVERYBODY) visitors[who] = await signIn(server, who.toLowerCase());
    rows = await enterMatrixRows(visitors, people);
    const { paths } = (await stranger(server).get('/api/openapi.json')).body as { paths: Record<string, Record<string, { 'x-permission': Operation['permission'] }>> };
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, permission: operation['x-permission'] })),
    );
  });
  afterAll(() => server?.stop());

  const guarded = () => operations.filter(({ permission }) => permission !== 'public');
  const send = (visitor: Visitor, name: string, row: MatrixRows[keyof MatrixRows]) => REQUESTS[name](visitor, row);

  it('has a request to try for each route, and no route that names no permission', () => {
    expect(guarded().map(({ name }) => name).filter(name => !REQUESTS[name])).toEqual([]);
    const listed = REQUEST_LISTS.flatMap(list => Object.keys(list));
    expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
    expect(operations.filter(({ permission }) => permission !== 'public' && !(permission in PERMISSIONS))).toEqual([]);
    expect(operations.filter(({ permission }) => permission === 'public').map(({ name }) => name).sort()).toEqual([
      'GET /api/calendar/{secret}', 'GET /api/health', 'GET /api/seal', 'POST /api/invitations/acceptance', 'POST /api/seal/opening', 'POST /api/sessions', 'POST /api/sessions/by-passkey', 'POST /api/sessions/passkey-challenge',
    ]);
  });

  it('answers 401 to everybody without a session', async () => {
    const wrong: string[] = [];
    for (const { name } of guarded()) {
      const { status } = await send(stranger(server), name, rows.ofTheOffice);
      if (status !== 401) wrong.push(`${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(SEEN_BY) as (keyof MatrixRows)[])('answers as the permissions and the scopes say, for rows %s', async ownership => {
    const wrong: string[] = [];
    for (const { name, permission } of guarded().filter(({ name }) => ![...OWN_SESSION, ...PANIC].includes(name))) {
      for (const who of EVERYBODY) {
        const answer = await send(visitors[who], name, rows[ownership]);
        const expected = expectation(name, permission as Permission, who, ownership);
        if (!expected.holds(answer)) wrong.push(`${name} by ${who}: ${answer.status}, expected ${expected.words}`);
        if ((answer.status === 403 || answer.status === 404) && JSON.stringify(answer.body).includes('Тайный')) wrong.push(`${name} by ${who}: tells a name`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(EVERYBODY)('lets %s lock, unlock and end a session of his own', async who => {
    const visitor = await signIn(server, who.toLowerCase());
    const answers: number[] = [];
    for (const name of OWN_SESSION) answers.push((await send(visitor, name, rows.ofTheOffice)).status);
    expect(answers).toEqual([204, 204, 204]);
    expect((await visitor.get('/api/sessions/current')).status).toBe(401);
  });
});

/** Who sees `emergency` because of that: he reads, and writes nothing. */
const BY_EMERGENCY: readonly Who[] = ['farLawyer', 'director'];

/** What is looked for travels in a body. */
const READS = /^(GET|HEAD) |\/log-searches$/;

/** Rows that belong to no case or client: whoever has the permission sees them all. */
const OF_NOBODY = /\/api\/(offices|users|role-grants|supervisions|qualifications|deadline-rules|document-templates|mass-events|special-days|reports|report-runs|frozen-reports|report-exports|donors|grants|grant-costs|grant-closings|budget-lines|providers|drafts)\/\{/;

/** Rows of one's own, asked for by an id that is none of them; and what concerns somebody and his supervisor alone. */
const OF_NOBODY_ELSE = /\/api\/(sessions|factors\/passkeys|factor-resets|client-merges|review-comments|review-deputies)\/\{|\/(growth|internship-sheets)$/;

function expectation(name: string, permission: Permission, who: Who, ownership: keyof MatrixRows) {
  if (!permits([ROLE[who]], permission)) return { words: '403', holds: ({ status }: Answer) => status === 403 };
  // neither a form nor an indicator nor a year is anybody's
  if (!name.includes('{') || name.includes('/drafts/') || name.includes('{code}') || name.includes('/years/')) return { words: 'no refusal', holds: ({ status }: Answer) => status < 500 && ![401, 403].includes(status) };
  if (OF_NOBODY_ELSE.test(name)) return { words: '404', holds: ({ status }: Answer) => status === 404 };
  if (name.includes('/users/') && OF_A_SUPERVISEE.test(name)) {
    const his = who === 'supervisor' && ownership !== 'unknown';
    return { words: his ? 'to be let in' : '404', holds: ({ status }: Answer) => (his ? [200, 422].includes(status) : status === 404) };
  }
  if (OF_TRAININGS.test(name)) return ofATraining(name, who, ownership);
  if (name.includes('/enquiries/')) {
    const his = OF_THE_DESK[ownership === 'ofAnotherOffice' ? 'far' : 'near'].includes(who) && ownership !== 'unknown';
    return { words: his ? 'to be let in' : '404', holds: ({ status }: Answer) => (his ? [200, 201, 204, 412, 422].includes(status) : status === 404) };
  }
  if (name.includes('/consults/')) return ofAConsult(name, who, ownership);
  if (ownership === 'emergency' && BY_EMERGENCY.includes(who) && !READS.test(name) && !OF_NOBODY.test(name) && !name.includes('/emergency-accesses/')) {
    // it is there, and it is not his: whichever of the refusals comes first
    return { words: 'a refusal', holds: ({ status }: Answer) => [403, 404, 412, 422].includes(status) };
  }
  const seen = OF_NOBODY.test(name) ? ownership !== 'unknown' : sees(name, who, ownership);
  return seen
    ? { words: 'to be let in', holds: ({ status }: Answer) => status < 500 && ![401, 403, 404].includes(status) }
    : { words: '404', holds: ({ status }: Answer) => status === 404 };
}

const OF_TRAININGS = /\/api\/(trainings|training-sessions|trainers|participants|participations)\//;
/** That somebody is a client says whoever sees the client, in whatever office. */
const BY_EVERY_OFFICE = /^GET |\/client$/;

/** Read in every office, for people come from all regions; kept by the office that holds the training. */
function ofATraining(name: string, who: Who, ownership: keyof MatrixRows) {
  if (name.startsWith('DELETE') && name.endsWith('/client')) return { words: '404', holds: ({ status }: Answer) => status === 404 };
  // in an emergency he reads the client, and says nothing of him
  if (ownership === 'emergency' && BY_EMERGENCY.includes(who) && name.endsWith('/client')) return { words: '403', holds: ({ status }: Answer) => status === 403 };
  const far = who === 'farLawyer' || who === 'farSupervisor';
  const his = ownership !== 'unknown' && (BY_EVERY_OFFICE.test(name) || far === (ownership === 'ofAnotherOffice'));
  return { words: his ? 'to be let in' : '404', holds: ({ status }: Answer) => (his ? status < 500 && ![401, 403, 404].includes(status) : status === 404) };
}

/** Asked by a lawyer of his supervisor, also about a restricted case: both read it, and he alone lets somebody into the case. */
function ofAConsult(name: string, who: Who, ownership: keyof MatrixRows) {
  const [author, asked]: Who[] = ownership === 'ofAnotherOffice' ? ['farLawyer', 'farSupervisor'] : ['lawyer', 'supervisor'];
  if (ownership === 'unknown' || (who !== author && who !== asked)) return { words: '404', holds: ({ status }: Answer) => status === 404 };
  const refused = who === asked && name.endsWith('/grants');
  return { words: refused ? '403' : 'to be let in', holds: ({ status }: Answer) => (refused ? status === 403 : [200, 201, 422].includes(status)) };
}

/** Reception and supervisors of the office, and the lawyer whom an enquiry was given to. */
const OF_THE_DESK: Record<'near' | 'far', readonly Who[]> = { near: ['reception', 'supervisor', 'lawyer'], far: ['farSupervisor', 'farLawyer'] };

/** Whose places pass is a colleague of Osh: handed over by the supervisor of his office. */
const OF_A_SUPERVISEE = /\/hand-over/;

/** Who has opened the case in an emergency once knows of that for ever; a director of all, but for a wall. */
function knowsOfEmergency(who: Who, ownership: keyof MatrixRows): boolean {
  if (who === 'director') return ownership !== 'walled' && ownership !== 'unknown';
  if (who === 'farLawyer') return ownership === 'ofTheOffice' || ownership === 'emergency' || ownership === 'ofAnotherOffice';
  return SEEN_BY[ownership].includes(who);
}

function sees(name: string, who: Who, ownership: keyof MatrixRows): boolean {
  if (name.endsWith('/record')) return LED_BY[ownership] === who;
  if (name.includes('/emergency-accesses/')) return knowsOfEmergency(who, ownership);
  // by the header of the package, which is all that a director reads
  if (name.includes('/disclosure-requests/') && who === 'director') return ownership !== 'walled' && ownership !== 'unknown';
  const ofClient = /\/api\/(clients|persons|representations|clinical-notes|assessments|services|service-costs|transport-trips|plans|plan-goals|referrals)\//.test(name);
  if (ofClient && who === 'specialist') return ownership === 'ofTheOffice';
  // whoever may see the client's other case sees the client
  if (ofClient && (ownership === 'restricted' || ownership === 'walled')) return ['lawyer', 'intern'].includes(who);
  return SEEN_BY[ownership].includes(who);
}
