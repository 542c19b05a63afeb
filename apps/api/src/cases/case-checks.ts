import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { broken } from '../http/problem';
import { ConflictCheck } from '../merging/conflict-check.entity';
import type { CaseChecksDto, KeptCheckDto } from './case-check.dto';
import { CaseKeys } from './case-keys';

/** Of the actor, a day old at most, that led to nobody yet: neither to a client nor to a case. */
const KEEPABLE = `
  select k.id from conflict_checks k join data_keys d on d.id = k.key_id and d.scope = 'office'
    where k.created_by = app.actor() and k.created_at > now() - interval '1 day' and k.case_id is null and k.name is not null
      and not exists (select from clients c where c.check_id = k.id)`;

/** The name for who asked alone, what was found for him and the directors: to others it may be somebody whom they do not see. $1 case */
const OF_CASE = `
  select k.id, k.created_by as "createdBy", k.created_at as "createdAt", k.found,
      case when k.created_by = app.actor() then encode(k.name, 'base64') end as name,
      case when k.created_by = app.actor() or app.has_role('director') then
        coalesce((select json_agg(json_build_object('kind', f.kind, 'officeId', f.office_id, 'weaker', f.weaker) order by f.weaker, f.kind) from conflict_findings f where f.check_id = k.id), '[]')
      end as findings
    from conflict_checks k where k.case_id = $1 order by k.id`;

const REASON = `select case_id as id, encode(unchecked_reason, 'base64') as reason from case_narratives where case_id = $1`;

/** Opposing names that were compared with everybody's, kept with the case: before it is opened, and as more become known. */
@Injectable()
export class CaseChecks {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly reader: SealedReader,
  ) {}

  /** @throws Problem 422 with neither checks nor a reason */
  requireOne(checkIds: string[] | undefined, reason: string | undefined): void {
    if (!checkIds?.length && !reason?.trim()) throw broken('case_follows_a_check', '/uncheckedReason');
  }

  /** Sealed under the key of the case from then on, so that the erasure of its client takes the names too. */
  async keep(caseId: string, keyId: string, checkIds: string[]): Promise<void> {
    const keepable = new Set((await this.db.query<{ id: string }[]>(KEEPABLE)).map(({ id }) => id));
    if (!checkIds.every(id => keepable.has(id))) throw broken('check_is_yours_of_the_last_day', '/conflictCheckIds');
    const checks = await this.db.findBy(ConflictCheck, { id: In(checkIds) });
    await this.db.save(checks.map(check => Object.assign(check, { caseId, keyId })));
  }

  /** @throws Problem 404 when there is no such case for this actor */
  async add(caseId: string, checkIds: string[]): Promise<CaseChecksDto> {
    const kept = new Set((await this.of(caseId)).items.map(({ id }) => id));
    const missing = checkIds.filter(id => !kept.has(id));
    if (missing.length) await this.keep(caseId, await this.keys.of(caseId), missing);
    return this.of(caseId);
  }

  /** @throws Problem 404 when there is no such case for this actor */
  async of(caseId: string): Promise<CaseChecksDto> {
    await this.keys.of(caseId);
    const rows: (Omit<KeptCheckDto, 'createdAt'> & { createdAt: Date })[] = await this.db.query(OF_CASE, [caseId]);
    const reasons: { id: string; reason: string | null }[] = await this.db.query(REASON, [caseId]);
    await this.reader.open(rows, { name: { table: 'conflict_checks', column: 'name', row: 'id' } });
    const [{ reason }] = await this.reader.open(reasons, { reason: { table: 'case_narratives', column: 'unchecked_reason', row: 'id' } });
    return { uncheckedReason: reason, items: rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() })) };
  }
}
