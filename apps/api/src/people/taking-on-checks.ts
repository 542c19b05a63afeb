import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { likelySame } from '#libs/sealing/likely-duplicate';
import { SealedReader } from '../database/sealed-reader';
import { broken } from '../http/problem';
import { ConflictCheck } from '../merging/conflict-check.entity';
import type { TakingOnCheckDto } from './client.dto';
import { displayName, type PersonName } from './person-name';

const OWN_OF_THE_LAST_DAY = `
  select k.id, encode(k.name, 'base64') as name from conflict_checks k join data_keys d on d.id = k.key_id
    where k.created_by = app.actor() and k.created_at > now() - interval '1 day' and k.name is not null order by k.id desc`;

/** Findings are told to who asked, and to directors. $1 client */
const BY_WHAT = `
  select c.created_by as by, c.created_at as at,
      case when exists (select from conflict_checks k where k.id = c.check_id and (k.created_by = app.actor() or app.has_role('director'))) then
        coalesce((select json_agg(json_build_object('kind', f.kind, 'officeId', f.office_id, 'weaker', f.weaker) order by f.weaker, f.kind) from conflict_findings f where f.check_id = c.check_id), '[]')
      end as findings
    from clients c where c.id = $1`;

/** Nobody is taken on unless who does so has compared his name with everybody's within a day, or says why not. */
@Injectable()
export class TakingOnChecks {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly reader: SealedReader,
  ) {}

  /** @throws Problem 422 with neither a check of one of the names nor a reason */
  async before(names: PersonName[], reason?: string): Promise<{ checkId: string | null; uncheckedReason: string | null }> {
    const checks: { id: string; name: string }[] = await this.db.query(OWN_OF_THE_LAST_DAY);
    await this.reader.open(checks, { name: { table: 'conflict_checks', column: 'name', row: 'id' } });
    const described = (name: string) => ({ name, birthYear: null, phone: null });
    const done = checks.find(check => names.some(name => likelySame(described(check.name), described(displayName([name])))));
    if (done) return { checkId: done.id, uncheckedReason: null };
    if (!reason?.trim()) throw broken('taking_on_follows_a_check', '/uncheckedReason');
    return { checkId: null, uncheckedReason: reason };
  }

  /** The name is sealed under the client's key from then on, so that his erasure takes it; kept with a case it is sealed under that one's. */
  async keep(checkId: string, keyId: string): Promise<void> {
    const check = await this.db.findOneByOrFail(ConflictCheck, { id: checkId });
    if (!check.caseId) await this.db.save(Object.assign(check, { keyId }));
  }

  async of({ id, checkId, uncheckedReason }: { id: string; checkId: string | null; uncheckedReason: string | null }): Promise<TakingOnCheckDto | null> {
    if (!checkId && !uncheckedReason) return null;
    const [{ by, at, findings }]: { by: string; at: Date; findings: TakingOnCheckDto['findings'] }[] = await this.db.query(BY_WHAT, [id]);
    return { by, at: at.toISOString(), uncheckedReason, findings };
  }
}
