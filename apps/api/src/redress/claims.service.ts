import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ClaimChangesDto, ClaimDto, NewClaimDto, ReasonDto } from './claim.dto';
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

  async add(caseId: string, body: NewClaimDto): Promise<ClaimDto> {
    const keyId = await this.keys.of(caseId);
    refuseClaim(body);
    return this.receipts.once(
      body,
      async id => {
        if (!(await this.reader.claimants(caseId)).has(body.clientId)) throw broken('claim_of_a_client_of_the_case', '/clientId');
        await this.db.insert(Claim, this.db.create(Claim, { ...body, id, caseId, keyId }));
        return this.reader.claim(id);
      },
      id => this.reader.claim(id),
    );
  }

  async change(id: string, seen: number, changes: ClaimChangesDto): Promise<ClaimDto> {
    const claim = await this.locked(id, seen, changes);
    await this.db.save(Object.assign(claim, changes));
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

  private async locked(id: string, seen: number, changes: object): Promise<Claim> {
    const claim = await this.db.findOne(Claim, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!claim) throw notFound();
    refuseStale(claim, seen, changes);
    return claim;
  }
}

/** What the database would refuse as well, told at its field. */
function refuseClaim({ form, damage, sought, currency }: NewClaimDto): void {
  if ((form === 'compensation') !== (damage !== undefined)) throw broken('compensation_names_its_damage', '/damage');
  if ((sought === undefined) !== (currency === undefined)) throw broken('claim_sum_has_a_currency', sought === undefined ? '/sought' : '/currency');
}
