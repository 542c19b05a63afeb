import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { LeftOut } from '#libs/law/consent/left-out';
import { CaseKeys } from '../cases/case-keys';
import { Document } from '../documents/document.entity';
import { DocumentVersion } from '../documents/document-version.entity';
import { CaseFile } from '../files/file.entity';
import { broken } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DisclosureDto, DisclosureListDto, NewDisclosureDto } from './disclosure.dto';
import { DisclosureRequests } from './disclosure-requests.service';
import { DeliveredItem, Disclosure, DisclosureDelivery, DisclosureItem, DisclosureSubject } from './disclosure.entities';

/** $1 items */
const GAPS = `select i.id, app.disclosure_gap(i.id) as gap from unnest($1::uuid[]) as i(id)`;

/** Packages for others: prepared here, and looked at with what would stay out of them now. */
@Injectable()
export class DisclosuresService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly requests: DisclosureRequests,
  ) {}

  /** @throws Problem 404 */
  async of(caseId: string): Promise<DisclosureListDto> {
    await this.keys.of(caseId);
    const disclosures = await this.db.find(Disclosure, { where: { caseId }, order: { id: 'DESC' }, take: 1_000 });
    const [requests, items, subjects, deliveries] = await Promise.all([
      this.requests.of(caseId),
      this.db.find(DisclosureItem, { where: { caseId }, order: { id: 'ASC' } }),
      this.db.findBy(DisclosureSubject, { caseId }),
      this.db.find(DisclosureDelivery, { where: { caseId }, order: { id: 'DESC' } }),
    ]);
    const [delivered, titles, gaps] = await Promise.all([
      this.db.findBy(DeliveredItem, { deliveryId: In(deliveries.map(({ id }) => id)) }),
      this.titles(items),
      this.gaps(items.map(({ id }) => id)),
    ]);
    const shown = disclosures.map(({ keyId: _, caseId: __, createdAt, ...one }): DisclosureDto => ({
      ...one,
      createdAt: createdAt.toISOString(),
      items: items.filter(({ disclosureId }) => disclosureId === one.id).map(({ id, fileId, versionId }) => ({
        id, fileId, versionId, title: titles.get(fileId ?? versionId!) ?? '', leftOut: gaps.get(id) ?? null,
        clientIds: subjects.filter(({ itemId }) => itemId === id).map(({ clientId }) => clientId),
      })),
      requests: requests.filter(({ disclosureId }) => disclosureId === one.id),
      deliveries: deliveries.filter(({ disclosureId }) => disclosureId === one.id).map(({ id, createdBy, createdAt: at }) => {
        const its = delivered.filter(({ deliveryId }) => deliveryId === id);
        const leftOut = its.filter(item => item.leftOut !== null).length;
        return { id, handedOut: its.length - leftOut, leftOut, createdBy, createdAt: at.toISOString() };
      }),
    }));
    return { items: shown };
  }

  prepare(caseId: string, { items, ...body }: NewDisclosureDto): Promise<DisclosureListDto> {
    if (!items.length) throw broken('disclosure_holds_something', '/items');
    const odd = items.findIndex(({ fileId, versionId }) => !fileId === !versionId);
    if (odd >= 0) throw broken('disclosed_is_a_file_or_a_version', `/items/${odd}`);
    return this.receipts.once(
      { items, ...body, ...(body.id && { caseId }) } as NewDisclosureDto,
      async id => {
        const keyId = await this.keys.of(caseId);
        const empty = { partnerId: null, recipient: null, note: null };
        await this.db.insert(Disclosure, this.db.create(Disclosure, { ...empty, ...body, id, caseId, keyId }));
        for (const { fileId = null, versionId = null, clientIds } of items) {
          const itemId = uuidv7();
          await this.db.insert(DisclosureItem, { id: itemId, disclosureId: id, caseId, fileId, versionId });
          await this.db.insert(DisclosureSubject, [...new Set(clientIds)].map(clientId => ({ itemId, clientId, caseId })));
        }
        return this.of(caseId);
      },
      () => this.of(caseId),
    );
  }

  /** Why each of these items would stay here at this moment. */
  async gaps(itemIds: string[]): Promise<Map<string, LeftOut | null>> {
    const rows: { id: string; gap: LeftOut | null }[] = await this.db.query(GAPS, [itemIds]);
    return new Map(rows.map(({ id, gap }) => [id, gap]));
  }

  private async titles(items: readonly DisclosureItem[]): Promise<Map<string, string>> {
    const files = await this.db.findBy(CaseFile, { id: In(items.flatMap(({ fileId }) => fileId ?? [])) });
    const versions = await this.db.find(DocumentVersion, { select: { id: true, documentId: true }, where: { id: In(items.flatMap(({ versionId }) => versionId ?? [])) } });
    const documents = await this.db.findBy(Document, { id: In(versions.map(({ documentId }) => documentId)) });
    const titleOf = new Map(documents.map(({ id, title }) => [id, title]));
    return new Map([...files.map(({ id, name }) => [id, name] as const), ...versions.map(({ id, documentId }) => [id, titleOf.get(documentId) ?? ''] as const)]);
  }
}
