import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { officeDay } from '#libs/law/office-day';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewProviderDto, ProviderChangesDto, ProviderDto, ProviderListDto } from './provider.dto';
import { Provider } from './provider.entity';

@Injectable()
export class ProvidersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** Of all offices, by name: a client is sent where there is help. */
  async list(): Promise<ProviderListDto> {
    const providers = await this.db.find(Provider, { order: { name: 'ASC', id: 'ASC' }, take: 2_000 });
    return { items: providers.map(shown) };
  }

  add({ officeId }: Actor, body: NewProviderDto): Promise<ProviderDto> {
    return this.receipts.once(
      body,
      async id => {
        const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [officeId]);
        await this.db.insert(Provider, this.db.create(Provider, { startsOn: officeDay(), ...body, id, officeId, keyId }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** One of his own office: others are not there for a change. */
  async change(id: string, seen: number, changes: ProviderChangesDto): Promise<ProviderDto> {
    const provider = await this.db.findOne(Provider, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!provider) throw notFound();
    refuseStale(provider, seen, changes);
    await this.db.save(Object.assign(provider, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<ProviderDto> {
    const provider = await this.db.findOneBy(Provider, { id });
    if (!provider) throw notFound();
    return shown(provider);
  }
}

const shown = ({ keyId: _, ...provider }: Provider): ProviderDto => provider;
