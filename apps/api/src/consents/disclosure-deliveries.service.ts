import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { JobFailed, WorkshopBusy } from '#libs/documents/workshop/document-workshop';
import { translate } from '#libs/i18n/catalogue';
import { Acting } from '../database/acting';
import { Document } from '../documents/document.entity';
import { DocumentWordsService } from '../documents/document-words.service';
import { IS_FINAL, VERSION_EXPORTED } from '../documents/version-export.statement';
import { Workshop } from '../documents/workshop';
import { HANDLED } from '../files/custody.statement';
import { CaseFile } from '../files/file.entity';
import { FileBytes } from '../files/file-bytes';
import { broken, notFound, Problem } from '../http/problem';
import { languageOf } from '../http/problem.filter';
import type { SignedRequest } from '../identity/signed-request';
import { disclosureManifest } from './disclosure-manifest';
import { disclosurePackage, type PackedItem } from './disclosure-package';
import { DeliveredItem, Disclosure, DisclosureDelivery, DisclosureItem } from './disclosure.entities';
import { DisclosuresService } from './disclosures.service';

/** Hands a package out that somebody else has approved. Whether consents stand is asked when it begins, and again for each item when its turn comes. */
@Injectable()
export class DisclosureDeliveries {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly disclosures: DisclosuresService,
    private readonly words: DocumentWordsService,
    private readonly workshop: Workshop,
    private readonly bytes: FileBytes,
  ) {}

  async deliver(request: SignedRequest, disclosureId: string): Promise<Readable> {
    const { disclosure, going, leftOut } = await this.acting.briefly(request, () => this.begin(disclosureId));
    // that nothing went stays on record
    if (!going.length) throw broken('something_may_go_out');
    const packed: PackedItem[] = [];
    for (const item of going) packed.push(item.fileId ? await this.file(request, item) : await this.document(request, item));
    const manifest = disclosureManifest(packed, leftOut, disclosure.purpose, languageOf(request));
    return disclosurePackage(packed, manifest);
  }

  /** What goes is written down, by the database, before the first byte leaves. */
  private async begin(disclosureId: string) {
    const disclosure = await this.db.findOneBy(Disclosure, { id: disclosureId });
    if (!disclosure) throw notFound();
    const delivery = { id: uuidv7(), disclosureId, caseId: disclosure.caseId };
    await this.db.insert(DisclosureDelivery, delivery);
    const became = await this.db.findBy(DeliveredItem, { deliveryId: delivery.id });
    const gone = became.filter(({ leftOut }) => leftOut === null).map(({ itemId }) => itemId);
    const going = await this.db.find(DisclosureItem, { where: { id: In(gone) }, order: { id: 'ASC' } });
    await HANDLED.rows(this.db, [going.flatMap(({ fileId }) => fileId ?? []), 'exported']);
    for (const { versionId, caseId } of going) if (versionId) await VERSION_EXPORTED.rows(this.db, [versionId, caseId, 'pdf']);
    return { disclosure, going, leftOut: became.flatMap(({ leftOut }) => leftOut ?? []) };
  }

  private async file(request: SignedRequest, { id, fileId }: DisclosureItem): Promise<PackedItem> {
    const file = await this.acting.briefly(request, () => this.db.findOneByOrFail(CaseFile, { id: fileId! }));
    const open = () => this.acting.briefly(request, async () => {
      await this.refuseGap(id);
      return (await this.bytes.open(file.id)).bytes();
    });
    return { name: file.name, digest: file.digest!, size: file.size, at: file.keptAt!, open };
  }

  private async document(request: SignedRequest, { id, versionId }: DisclosureItem): Promise<PackedItem> {
    const { version, document, final } = await this.acting.briefly(request, async () => {
      const version = await this.words.version(versionId!);
      const document = await this.db.findOneByOrFail(Document, { id: version.documentId });
      return { version, document, final: (await IS_FINAL.row(this.db, [versionId]))?.final };
    });
    const { language, kind } = document;
    const title = translate(language, `law:documentKind.${kind}`);
    const mark = final ? null : translate(language, 'law:documentFile.mark');
    const pdf = Buffer.from(await this.workshop.do({ kind: 'pdf', content: version.content, options: { language, title, mark } }).catch(refuse));
    const open = () => this.acting.briefly(request, async () => {
      await this.refuseGap(id);
      return pdf;
    });
    return { name: `${document.title}.pdf`, digest: createHash('sha256').update(pdf).digest('hex'), size: pdf.length, at: new Date(), open };
  }

  private async refuseGap(itemId: string): Promise<void> {
    if ((await this.disclosures.gaps([itemId])).get(itemId)) throw broken('consent_was_withdrawn_meanwhile');
  }
}

function refuse(error: unknown): never {
  if (error instanceof WorkshopBusy) throw new Problem(429, 'too-many', { retryAfter: 10 });
  throw error instanceof JobFailed ? broken('document_fits_on_paper') : error;
}
