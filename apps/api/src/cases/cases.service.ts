import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { Reads } from '../audit/reads';
import { Acting } from '../database/acting';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Assignment } from './assignment.entity';
import { CaseChecks } from './case-checks';
import { CaseNarrative } from './case-narrative.entity';
import { CasePageReader } from './case-page.reader';
import { CASE_PAGE } from './case-page.statement';
import type { CaseChangesDto, CaseDto, NarrativeChangesDto, NewCaseDto } from './case.dto';
import { Case } from './case.entity';
import { LogTimeline } from './log-timeline';

@Injectable()
export class CasesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly page: CasePageReader,
    private readonly log: LogTimeline,
    private readonly reads: Reads,
    private readonly acting: Acting,
    private readonly receipts: Receipts,
    private readonly checks: CaseChecks,
  ) {}

  /** The case page; that it was looked at is recorded in the same transaction, which ends with it. */
  async read(id: string): Promise<CaseDto> {
    const latest = this.log.latest(id);
    const found = CASE_PAGE.row(this.db, [id]);
    const recorded = this.reads.ofCase(id);
    this.acting.conclude();
    // the log is opened while the database gathers the page, the page while the record is written
    const [log, page] = await Promise.all([latest, found.then(row => row && this.page.open(row)), recorded]);
    if (!page) throw notFound();
    return { ...page, log };
  }

  open(actor: Actor, body: NewCaseDto): Promise<CaseDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.create(id, actor, body);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async create(id: string, actor: Actor, body: NewCaseDto): Promise<void> {
    const [client] = await this.db.query('select office_id, key_id from clients where id = $1', [body.clientId]);
    if (!client) throw broken('unknown_client', '/clientId');
    const { kind, openedOn, restricted = false, title, summary = null, conflictCheckIds, uncheckedReason } = body;
    this.checks.requireOne(conflictCheckIds, uncheckedReason);
    const [{ code }] = await this.db.query(`select app.next_code('case', $1) as code`, [client.office_id]);
    const sealedBy = { keyId: client.key_id };
    await this.db.insert(Case, this.db.create(Case, { id, code, officeId: client.office_id, kind, openedOn, restricted, ...sealedBy }));
    await this.db.insert(CaseNarrative, this.db.create(CaseNarrative, { caseId: id, title, summary, uncheckedReason: conflictCheckIds?.length ? null : uncheckedReason, ...sealedBy }));
    await this.db.query('insert into case_clients (case_id, client_id) values ($1, $2)', [id, body.clientId]);
    const lead = { id: uuidv7(), caseId: id, userId: body.leadId ?? actor.userId, role: 'lead' as const };
    await this.db.insert(Assignment, lead);
    if (conflictCheckIds) await this.checks.keep(id, client.key_id, conflictCheckIds);
  }

  async change(id: string, seen: number, changes: CaseChangesDto): Promise<CaseDto> {
    const header = await this.db.findOne(Case, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!header) throw notFound();
    refuseStale(header, seen, changes);
    await this.db.save(Object.assign(header, changes));
    return this.read(id);
  }

  async changeNarrative(id: string, seen: number, changes: NarrativeChangesDto): Promise<CaseDto> {
    const narrative = await this.db.findOne(CaseNarrative, { where: { caseId: id }, lock: { mode: 'pessimistic_write' } });
    if (!narrative) throw notFound();
    refuseStale(narrative, seen, changes);
    await this.db.save(Object.assign(narrative, changes));
    return this.read(id);
  }
}
