import type { Client, QueryResult } from 'pg';
import type { Organisation } from '../support/organisation';
import { isWritable } from '#libs/law/documents/document-moves';
import { type Act, type DocumentLife, type Intern, type Person, PEOPLE } from './document-life';

/** Writes the acts of a document's life as the application does, and reads how it stands. */
export class DocumentPlaywright {
  constructor(
    private readonly db: Client,
    private readonly caseId: string,
    private readonly documentId: string,
    private readonly people: Organisation,
  ) {}

  async begin(by: Person): Promise<void> {
    const { documentId: id, caseId } = this;
    await this.db.query(`set local role tirek_app; set local app.actor = '${this.people[by].id}';
      insert into documents (id, case_id, key_id, kind, language, title) values ('${id}', '${caseId}', ${this.key}, 'complaint', 'ru', '\\x00');
      insert into document_drafts (document_id, case_id, key_id, content) values ('${id}', '${caseId}', ${this.key}, '\\x00'); reset role`);
  }

  /** @returns the rule that refused it, or null when it was done */
  async play(life: DocumentLife, act: Act, id: string): Promise<string | null> {
    const staff = act.what === 'give_role' || act.what === 'supervise' || act.what === 'come_back';
    const actor = staff ? this.people.admin.id : this.people[act.by].id;
    const statements = this.statements(life, act, id);
    try {
      const results = await this.db.query(`savepoint before; set local app.actor = '${actor}'; ${staff ? '' : 'set local role tirek_app;'} ${statements.join('; ')}; reset role`);
      // of several statements pg makes several results
      const { rowCount } = (results as unknown as QueryResult[]).at(-2)!;
      return rowCount === 0 && act.what !== 'come_back' ? 'unseen' : null;
    } catch (error) {
      const { constraint, code, message } = error as Error & { constraint?: string; code?: string };
      await this.db.query('rollback to before');
      return constraint ?? code ?? message;
    }
  }

  private get key(): string {
    return `(select key_id from cases where id = '${this.caseId}')`;
  }

  private add(table: string, columns: string, values: string): string {
    return `insert into ${table} (document_id, case_id, key_id, ${columns}) values ('${this.documentId}', '${this.caseId}', ${this.key}, ${values})`;
  }

  private statements(life: DocumentLife, act: Act, id: string): string[] {
    const { documentId } = this;
    const who = (person: Person) => `'${this.people[person].id}'`;
    const version = () => this.add('document_versions', 'id, number, content, digest', `'${id}', ${life.versions.length + 1}, '\\x00', '\\x00'`);
    switch (act.what) {
      case 'write':
        return [`update document_drafts set content = '\\x01' where document_id = '${documentId}'`];
      case 'hold':
        return [`insert into document_locks (document_id, case_id, user_id) values ('${documentId}', '${this.caseId}', ${who(act.by)})
          on conflict (document_id) do update set user_id = excluded.user_id, seen_at = now(), taken_at = now()`];
      case 'let_go':
        return [`delete from document_locks where document_id = '${documentId}' and user_id = ${who(act.by)}`];
      case 'submit':
        return [version(), this.add('document_submissions', 'id, version_id, reviewer_id', `'${id}', '${id}', ${who(act.reviewer)}`)];
      case 'recall':
        return [`update document_submissions set recalled_at = now() where id = '${life.submissions[act.at].id}'`];
      case 'comment':
        return [this.add('review_comments', 'id, version_id, starts_at, ends_at, passage, text', `'${id}', '${life.versions.at(-1)!.id}', 0, 1, '\\x00', '\\x00'`)];
      case 'settle':
        return [`update review_comments set settlement = 'answered', answer = '\\x00', settled_by = ${who(act.by)}, settled_at = now() where id = '${life.comments[act.at].id}'`];
      case 'review':
        return [this.add('document_reviews', 'submission_id, verdict, reason', `'${life.submissions[act.at].id}', '${act.verdict}', '\\x00'`)];
      case 'file': {
        const fresh = isWritable(life.state);
        return [...(fresh ? [version()] : []), this.add('document_filings', 'version_id, filed_on', `'${fresh ? id : life.versions[act.at].id}', current_date`)];
      }
      case 'revise':
        return [this.add('document_revisions', 'reason', `'\\x00'`)];
      case 'withdraw':
        return [this.add('document_withdrawals', 'reason', `'\\x00'`)];
      case 'deputise':
        return [`insert into review_deputies (supervisor_id, deputy_id, ends_on) values (${who(act.by)}, ${who(act.deputy)}, current_date + 9)`];
      case 'come_back':
        return [`delete from review_deputies where supervisor_id = ${who(act.by)}`];
      case 'give_role':
        return [`update role_grants set ends_on = ${act.held ? `'infinity'` : 'current_date - 1'} where user_id = ${who(act.to)} and role = '${act.role}'`];
      case 'supervise':
        return [`update supervisions set supervisor_id = ${who(act.by)} where supervisee_id = ${who(act.whom as Intern)}`];
    }
  }

  /** What the database says of the document, in the words of the model. */
  async found(): Promise<Pick<DocumentLife, 'state' | 'history' | 'writers' | 'versions' | 'submissions' | 'comments' | 'filed'>> {
    const names = new Map(PEOPLE.map(person => [this.people[person].id, person]));
    const person = (id: string) => names.get(id)!;
    const read = async (sql: string) => (await this.db.query(sql, [this.documentId])).rows;
    const [{ state }] = await read('select state from documents where id = $1');
    const history = await read('select state, move, created_by as by from document_states where document_id = $1 order by id');
    const writers = await read('select user_id as who, wrote_as as "as" from document_writers where document_id = $1');
    const versions = await read('select id, created_by as by from document_versions where document_id = $1 order by number');
    const submissions = await read(`select s.id, v.number - 1 as version, s.reviewer_id as reviewer, s.recalled_at is not null as recalled, r.verdict
      from document_submissions s join document_versions v on v.id = s.version_id left join document_reviews r on r.submission_id = s.id where s.document_id = $1 order by v.number`);
    const comments = await read('select id, created_by as by, settlement is null as open from review_comments where document_id = $1');
    const [filed] = await read('select v.number - 1 as at from document_filings f join document_versions v on v.id = f.version_id where f.document_id = $1');
    return {
      state, filed: filed?.at ?? null,
      history: history.map(one => ({ ...one, by: person(one.by) })),
      writers: writers.map(one => ({ ...one, who: person(one.who) })),
      versions: versions.map(one => ({ ...one, by: person(one.by) })),
      submissions: submissions.map(one => ({ ...one, reviewer: person(one.reviewer) })),
      comments: comments.map(one => ({ ...one, by: person(one.by) })),
    };
  }
}
