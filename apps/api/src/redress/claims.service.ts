import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ClaimChangesDto, ClaimDto, NewClaimDto, ReasonDto } from './claim.dto';
import { ClaimAct } from './claim-act.entity';
import { Claim } from './claim.entity';
import { RedressReader } from './redress.reader';

@Injectable()
export class ClaimsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly reader: RedressReader,
  ) {}

  async add(caseId: string, { actIds = [], ...body }: NewClaimDto): Promise<ClaimDto> {
    const keyId = await this.keys.of(caseId);
    refuseClaim(body);
    return this.receipts.once(
      { ...body, ...(actIds.length && { actIds }) },
      async id => {
        if (!(await this.reader.claimants(caseId)).has(body.clientId)) throw broken('claim_of_a_client_of_the_case', '/clientId');
        await this.db.insert(Claim, this.db.create(Claim, { ...body, id, caseId, keyId }));
        await this.name({ id, caseId }, actIds);
        return this.reader.claim(id);
      },
      id => this.reader.claim(id),
    );
  }

  async change(id: string, seen: number, { actIds, ...changes }: ClaimChangesDto): Promise<ClaimDto> {
    const claim = await this.locked(id, seen, { ...changes, actIds });
    const { version } = await this.db.save(Object.assign(claim, changes));
    if (actIds !== undefined) await this.rename(claim, actIds ?? [], version === seen);
    return this.reader.claim(id);
  }

  /** Given up: what is outstanding of it holds the case open no longer. What was decided and paid stays. */
  async abandon({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    const claim = await this.locked(id, seen, {});
    await this.db.save(Object.assign(claim, { abandonedAt: new Date(), abandonedBy: userId, abandonmentReason: reason }));
    return this.reader.claim(id);
  }

  /** Entered by mistake. */
  async void({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    const claim = await this.locked(id, seen, {});
    await this.db.save(claim.void(userId, reason));
    return this.reader.claim(id);
  }

  /** The acts it is for, in place of those before. That is a change of the claim, though no column of it tells. */
  private async rename(claim: Claim, actIds: string[], unchanged: boolean): Promise<void> {
    const { id: claimId } = claim;
    const before = await this.named(claimId);
    const [gone, come] = [before.filter(id => !actIds.includes(id)), actIds.filter(id => !before.includes(id))];
    if (gone.length) await this.db.delete(ClaimAct, { claimId, actId: In(gone) });
    await this.name(claim, come);
    if (unchanged && gone.length + come.length) await this.db.increment(Claim, { id: claimId }, 'version', 1);
  }

  private async name({ id: claimId, caseId }: Pick<Claim, 'id' | 'caseId'>, actIds: string[]): Promise<void> {
    if (actIds.length) await this.db.insert(ClaimAct, [...new Set(actIds)].map(actId => ({ claimId, actId, caseId })));
  }

  private async named(claimId: string): Promise<string[]> {
    return (await this.db.find(ClaimAct, { where: { claimId }, order: { actId: 'ASC' } })).map(({ actId }) => actId);
  }

  private async locked(id: string, seen: number, changes: object): Promise<Claim> {
    const claim = await this.db.findOne(Claim, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!claim) throw notFound();
    const stored = { ...claim, actIds: await this.named(id) };
    refuseStale(stored, seen, changes);
    return claim;
  }
}

/** What the database would refuse as well, told at its field. */
function refuseClaim({ form, damage, sought, currency }: NewClaimDto): void {
  if ((form === 'compensation') !== (damage !== undefined)) throw broken('compensation_names_its_damage', '/damage');
  if ((sought === undefined) !== (currency === undefined)) throw broken('claim_sum_has_a_currency', sought === undefined ? '/sought' : '/currency');
}
