import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';
import { CareTeam } from './care-team';

const OF_A_CLIENT = ['clinical-note', 'assessment'];
const OF_A_ROW = ['clinical-note-change', 'assessment-void'];

/** $1 a note or an assessment, as far as the actor may see it. */
const CLIENT_OF = new Statement<{ clientId: string }>(
  'client-of-clinical-row',
  'select client_id as "clientId" from clinical_notes where id = $1 union all select client_id from assessments where id = $1',
);

/** What is being typed into a clinical form is sealed as what was sent, so that it opens for whoever is in the care team that day. */
@Injectable()
export class ClinicalDrafts {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly team: CareTeam,
  ) {}

  /** @returns null for a form that is not clinical. @throws Problem 404 outside of the care team */
  async keyOf(form: string): Promise<string | null> {
    const [name, id] = form.split(':');
    if (OF_A_CLIENT.includes(name)) return this.team.key(id);
    if (!OF_A_ROW.includes(name)) return null;
    const row = await CLIENT_OF.row(this.db, [id]);
    if (!row) throw notFound();
    return this.team.key(row.clientId);
  }
}
