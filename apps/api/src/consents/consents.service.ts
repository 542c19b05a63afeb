import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { consentState } from '#libs/law/consent/consent-state';
import { consentWithdrawnAt } from '#libs/law/consent/consent-withdrawn-at';
import { officeDay } from '#libs/law/office-day';
import { partialDate } from '#libs/law/partial-date';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import { Representation } from '../people/representation.entity';
import type { ClientConsentsDto, ConsentDto, NewConsentDto, NewConsentScanDto, NewWithdrawalDto, PurposeWithdrawalDto } from './consent.dto';
import { Consent } from './consent.entity';
import { ConsentRefusal } from './consent-refusal.entity';
import { ConsentScan } from './consent-scan.entity';
import { ConsentWithdrawal } from './consent-withdrawal.entity';

/** What clients agreed to, and what they took back. */
@Injectable()
export class ConsentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** @throws Problem 404 */
  async of(clientId: string): Promise<ClientConsentsDto> {
    const client = await this.client(clientId);
    const [person, consents, withdrawals, refusals, scans, representations] = await Promise.all([
      this.db.findOneByOrFail(Person, { id: client.personId }),
      this.db.findBy(Consent, { clientId }),
      this.db.findBy(ConsentWithdrawal, { clientId }),
      this.db.find(ConsentRefusal, { where: { clientId }, order: { id: 'DESC' }, take: 1_000 }),
      this.scans(clientId),
      this.db.findBy(Representation, { clientId }),
    ]);
    const at = new Date();
    const asked = { at, day: officeDay(undefined, at) };
    const items = consents.map((consent): ConsentDto => {
      const withdrawal = withdrawals.find(({ consentId }) => consentId === consent.id) ?? null;
      const representation = representations.find(({ id }) => id === consent.representationId) ?? null;
      const state = consentState({ ...consent, withdrawnAt: consentWithdrawnAt(consent, consents, withdrawals, refusals), representation }, person, asked);
      return { ...shown(consent, state, withdrawal), fileId: scans.get(consent.id) ?? consent.fileId };
    });
    const said = refusals.map(({ clientId: _, refusedAt, ...one }) => ({ ...one, refusedAt: refusedAt.toISOString() }));
    return { items: items.sort((a, b) => compare(b, a)), refusals: said };
  }

  async give(clientId: string, body: NewConsentDto): Promise<ClientConsentsDto> {
    const { keyId } = await this.client(clientId);
    return this.receipts.once(
      body,
      async id => {
        const empty = { partnerId: null, representationId: null, parentPersonId: null, endsOn: null, fileId: null, witness: null, conditions: null };
        await this.db.insert(Consent, this.db.create(Consent, { ...empty, ...body, id, clientId, keyId }));
        return this.of(clientId);
      },
      () => this.of(clientId),
    );
  }

  async withdraw(consentId: string, body: NewWithdrawalDto): Promise<ClientConsentsDto> {
    const consent = await this.db.findOneBy(Consent, { id: consentId });
    if (!consent) throw notFound();
    const { clientId, keyId } = consent;
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(ConsentWithdrawal, this.db.create(ConsentWithdrawal, { note: null, ...body, id, consentId, clientId, keyId }));
        return this.of(clientId);
      },
      () => this.of(clientId),
    );
  }

  /** @throws Problem 404; 422 for a file that is no scan of his */
  async attachScan(consentId: string, { id: sent, fileId }: NewConsentScanDto): Promise<ClientConsentsDto> {
    const consent = await this.db.findOneBy(Consent, { id: consentId });
    if (!consent) throw notFound();
    const { clientId } = consent;
    return this.receipts.once(
      { ...(sent && { id: sent }), fileId } as NewConsentScanDto,
      async id => {
        await this.db.insert(ConsentScan, { id, consentId, clientId, fileId });
        return this.of(clientId);
      },
      () => this.of(clientId),
    );
  }

  /** Each consent for the purpose, whether the one who writes it down sees it or not; and that he said no, whether there was one or not. */
  withdrawPurpose(clientId: string, body: PurposeWithdrawalDto): Promise<void> {
    return this.receipts.once(
      body,
      async () => {
        const { purpose, withdrawnBy } = body;
        const [{ allowed }] = await this.db.query<{ allowed: boolean }[]>('select app.withdraw_purpose($1, $2, $3) as allowed', [clientId, purpose, withdrawnBy]);
        if (!allowed) throw notFound();
      },
      async () => undefined,
    );
  }

  /** Of each consent the scan that counts among those that came later: the last that was no mistake. */
  private async scans(clientId: string): Promise<Map<string, string>> {
    const rows: { consentId: string; fileId: string }[] = await this.db.query(
      `select s.consent_id as "consentId", s.file_id as "fileId" from consent_scans s
        where s.client_id = $1 and not exists (select from files f where f.id = s.file_id and f.voided_at is not null) order by s.id`,
      [clientId],
    );
    return new Map(rows.map(({ consentId, fileId }) => [consentId, fileId]));
  }

  private async client(id: string): Promise<Client> {
    const client = await this.db.findOneBy(Client, { id });
    if (!client) throw notFound();
    return client;
  }
}

function shown({ clientId: _, keyId: __, createdAt, ...consent }: Consent, state: ConsentDto['state'], withdrawal: ConsentWithdrawal | null): ConsentDto {
  const taken = withdrawal && { withdrawnBy: withdrawal.withdrawnBy, note: withdrawal.note, withdrawnAt: withdrawal.withdrawnAt.toISOString(), createdBy: withdrawal.createdBy };
  return { ...consent, state, withdrawal: taken, createdAt: createdAt.toISOString() };
}

/** As the database sorts them to say why none stands. */
function compare(a: ConsentDto, b: ConsentDto): number {
  const day = ({ givenOn }: ConsentDto) => partialDate(givenOn).upper ?? '9999';
  return day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}
