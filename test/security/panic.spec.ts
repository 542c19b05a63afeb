import { ROLES } from '#libs/access/roles';
import { runAdmin } from '../support/admin-command';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startReplica, startServerProcess, type ServerProcess } from '../support/test-server';
import { until } from '../support/until';
import { signIn, stranger } from '../support/visitor';

/** Two servers over one database, and somebody at the door. */
describe('panic', () => {
  let server: ServerProcess;
  let replica: { url: string; stop(): Promise<void> };
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startServerProcess();
    replica = await startReplica(server);
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
  });
  afterAll(async () => {
    await replica?.stop();
    await server?.stop();
  });

  const reopen = async () => {
    expect(await runAdmin(server, 'unseal')).toMatchObject({ code: 0, err: '' });
    for (const at of [server, replica]) await until('it is open', async () => !(await stranger(at).get('/api/seal')).body.sealed);
  };
  const sealed = (status: number, body: { type?: string }) => status === 503 && body.type === '/problems/sealed';

  it.each(ROLES)('may be called by %s, also from behind the lock', async role => {
    const visitor = await signIn(server, role);
    await visitor.put('/api/sessions/current/lock');
    expect((await visitor.put('/api/seal')).status).toBe(204);
    await reopen();
  });

  it('is not for strangers', async () => {
    expect((await stranger(server).put('/api/seal')).status).toBe(401);
    expect((await stranger(server).get('/api/seal')).body.sealed).toBe(false);
  });

  it('leaves nobody who reads anything, on any server, after two seconds', async () => {
    const [here, there] = [await signIn(server, 'lawyer'), await signIn(replica, 'supervisor')];
    const path = `/api/cases/${sample.caseId}`;
    for (const visitor of [here, there]) expect((await visitor.get(path)).status).toBe(200);
    let done = false;
    const answers: { status: number; body: { type?: string } }[] = [];
    const ask = async (visitor: typeof here) => {
      while (!done) answers.push(await visitor.get(path), await visitor.post(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Под конец' }));
    };
    const asking = [here, here, there, there].map(ask);
    expect((await here.put('/api/seal')).status).toBe(204);
    // generous: what is promised is two seconds
    await until('both are sealed', async () => {
      const states = await Promise.all([here, there].map(visitor => visitor.get(path)));
      return states.every(({ status, body }) => sealed(status, body));
    });
    done = true;
    await Promise.all(asking);
    const wrong = answers.filter(({ status, body }) => status > 201 && !sealed(status, body));
    expect(wrong.map(({ status }) => status).filter(status => status >= 500)).toEqual([]);
    // in the moment between the end of the sessions and the notice of it somebody may be told to sign in
    expect(wrong.filter(({ status }) => status !== 401)).toEqual([]);
    for (const at of [server, replica]) {
      for (const refused of [await stranger(at).post('/api/sessions', { login: 'lawyer', password: 'x' }), await stranger(at).get('/api/cases')]) {
        expect({ status: refused.status, type: refused.body.type }).toEqual({ status: 503, type: '/problems/sealed' });
      }
      expect((await stranger(at).get('/api/health')).status).toBe(200);
    }
  });

  it('has ended every session, and left nothing half-written', async () => {
    await withClient(server.database.ownerUrl, async db => {
      expect((await db.query('select from sessions where ended_at is null')).rowCount).toBe(0);
      const halves = await db.query(`select from log_entries e where not exists (select from audit_entries a where a.subject_id = e.id and a.act = 'insert')`);
      expect(halves.rowCount).toBe(0);
    });
  });

  it('lasts through a restart, although the key file is there', async () => {
    await server.restart();
    expect((await stranger(server).get('/api/seal')).body).toEqual({ sealed: true, opensWith: 'key_file' });
  });

  it('cannot be called by somebody with the database password of the servers but no session', async () => {
    await withClient(server.database.appUrl, async db => {
      await expect(db.query('select app.seal_server()')).rejects.toMatchObject({ code: '42501' });
      await expect(db.query('select app.open_seal(null)')).rejects.toMatchObject({ code: '42501' });
      await expect(db.query('select app.end_unsealing(uuidv7(), uuidv7())')).rejects.toMatchObject({ code: '42501' });
      for (const table of ['seals', 'roots', 'root_secrets', 'key_holders', 'unsealing_attempts']) {
        await expect(db.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('lets nobody begin a session behind the back of the servers', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const insert = `insert into sessions (user_id, token_hash) select id, sha256('a') from users limit 1`;
      await expect(db.query(insert)).rejects.toMatchObject({ code: 'TK503' });
    });
  });

  it('ends at the machine, and nobody is signed in then', async () => {
    await reopen();
    const lawyer = await signIn(replica, 'lawyer');
    const { body } = await lawyer.get(`/api/cases/${sample.caseId}`);
    expect(body.narrative.title).toBe('Отказ в возбуждении дела');
  });

  it('is heard within a second or so when the notification is lost', async () => {
    // as if it never came: the seal alone, without its notice
    await withClient(server.database.ownerUrl, db => db.query('insert into seals default values'));
    for (const at of [server, replica]) await until('it is sealed', async () => (await stranger(at).get('/api/cases')).status === 503);
    await reopen();
  });

  it('is heard after the connection that listens was cut', async () => {
    await withClient(server.database.ownerUrl, db => db.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'tirek-seal'`));
    expect((await runAdmin(server, 'seal')).code).toBe(0);
    for (const at of [server, replica]) await until('it is sealed', async () => (await stranger(at).get('/api/cases')).status === 503);
    await reopen();
  });

  it('is recorded, with its end', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`select act from audit_entries where subject = 'seals' order by id`);
      expect(rows.map(row => row.act).slice(-2)).toEqual(['insert', 'update']);
      const first = await db.query('select u.login from seals s join users u on u.id = s.sealed_by order by s.id');
      expect(first.rows.map(row => row.login)).toEqual([...ROLES, 'lawyer']);
    });
  });
});
