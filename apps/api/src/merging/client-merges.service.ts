import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { contradictions } from '#libs/law/merged-file';
import { Reads } from '../audit/reads';
import { SealedWriter } from '../database/sealed-writer';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from '../people/client.entity';
import { shownPerson } from '../people/person-files';
import { Person } from '../people/person.entity';
import { ClientMerge } from './client-merge.entity';
import type { ClientMergeDto, ClientMergePageDto, MovedRowsDto, NewClientMergeDto } from './merge.dto';
import { MergeResult, mergeSide } from './merge-result';

const WITHOUT_WORDS = {
  id: true, fromId: true, fromCode: true, fromPersonId: true, survivorId: true, intoCode: true, reason: true, planGoesOn: true, requestedBy: true, requestedAt: true, confirmedBy: true, confirmedAt: true,
} as const;

const MOVED = `
  select table_name as table, count(*) filter (where not stayed)::int as moved, count(*) filter (where stayed)::int as stayed
    from client_merge_moves where merge_id = $1 group by table_name order by table_name`;

const PROPOSE = `
  insert into client_merges (id, from_id, into_id, survivor_id, from_person_id, from_code, into_code, reason, note, key_id, from_version, into_version, from_client_version,
      into_client_version, person_result, client_result, plan_goes_on)
    values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

@Injectable()
export class ClientMergesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly result: MergeResult,
    private readonly writer: SealedWriter,
    private readonly reads: Reads,
  ) {}

  /** Those that wait first; then the latest that were done. */
  async list(): Promise<ClientMergeDto[]> {
    const merges = await this.db.find(ClientMerge, { where: { withdrawnAt: IsNull() }, order: { confirmedAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'DESC' }, take: 500, select: WITHOUT_WORDS });
    return merges.map(shown);
  }

  async read(id: string): Promise<ClientMergePageDto> {
    const merge = await this.db.findOne(ClientMerge, { where: { id }, select: WITHOUT_WORDS });
    if (!merge) throw notFound();
    const moved: MovedRowsDto[] = await this.db.query(MOVED, [id]);
    // a director reads that it was, and no word of either
    const seesSurvivor = await this.db.existsBy(Client, { id: merge.survivorId });
    if (!seesSurvivor) return { ...shown(merge), note: null, former: null, moved };
    const { note } = await this.db.findOneByOrFail(ClientMerge, { id });
    const former = await this.db.findOneBy(Person, { id: merge.fromPersonId });
    await this.reads.ofClient(merge.survivorId);
    return { ...shown(merge), note, former: former && shownPerson(former), moved };
  }

  propose(body: NewClientMergeDto): Promise<ClientMergePageDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.compareAndPropose(id, body);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async compareAndPropose(id: string, { fromId, intoId, reason, note, taken, kept, planGoesOn = 'into' }: NewClientMergeDto): Promise<void> {
    if (fromId === intoId) throw broken('merge_is_of_two_clients', '/fromId');
    const [[from, former], [into, survivor]] = [await this.fileOf(fromId), await this.fileOf(intoId)];
    const open = contradictions(mergeSide(into, survivor), mergeSide(from, former)).find(field => taken.includes(field) === kept.includes(field));
    if (open) throw broken('contradiction_is_decided', `/kept/${open}`);
    const { person, client } = await this.result.of(into, survivor, from, former, taken);
    const words = note ? await this.writer.text(into.keyId, { table: 'client_merges', column: 'note', row: id }, note) : null;
    const compared = [former.version, survivor.version, from.version, into.version];
    await this.db.query(PROPOSE, [id, fromId, intoId, former.id, from.code, into.code, reason, words, into.keyId, ...compared, person, client, planGoesOn]);
  }

  private async fileOf(id: string): Promise<[Client, Person]> {
    const client = await this.db.findOneBy(Client, { id });
    if (!client) throw notFound();
    return [client, await this.db.findOneByOrFail(Person, { id: client.personId })];
  }

  async confirm(id: string): Promise<void> {
    await this.db.query('select app.confirm_merge($1)', [id]).catch(error => {
      throw error.driverError?.code === 'P0002' ? notFound() : error;
    });
  }

  async withdraw(id: string): Promise<void> {
    const [, taken] = await this.db.query(
      `update client_merges set withdrawn_by = app.actor(), withdrawn_at = now() where id = $1 and confirmed_at is null and withdrawn_at is null and requested_by = app.actor()`,
      [id],
    );
    if (!taken) throw notFound();
  }
}

function shown({ id, fromId, fromCode, survivorId, intoCode, reason, planGoesOn, requestedBy, requestedAt, confirmedBy, confirmedAt }: ClientMerge): ClientMergeDto {
  return { id, fromId, fromCode, survivorId, intoCode, reason, planGoesOn, requestedBy, requestedAt: requestedAt.toISOString(), confirmedBy, confirmedAt: confirmedAt?.toISOString() ?? null };
}
