import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewTemplateDto, TemplateChangesDto, TemplateDto, TemplateListQuery, TemplateRowDto } from './document-template.dto';
import { DocumentTemplate } from './document-template.entity';
import { readDocument } from './read-document';

@Injectable()
export class DocumentTemplatesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** Without their words. */
  async list({ kind, language, voided }: TemplateListQuery): Promise<TemplateRowDto[]> {
    const where = { ...(kind && { kind }), ...(language && { language }), ...(!voided && { voidedAt: IsNull() }) };
    const rows = await this.db.find(DocumentTemplate, { select: ROW, where, order: { kind: 'ASC', language: 'ASC', id: 'ASC' }, take: 1_000 });
    return rows.map(row => ({ ...row, verified: !!row.verifiedAt }));
  }

  async read(id: string): Promise<TemplateDto> {
    const template = await this.db.findOneBy(DocumentTemplate, { id });
    if (!template) throw notFound();
    return { ...template, verified: !!template.verifiedAt };
  }

  add(body: NewTemplateDto): Promise<TemplateDto> {
    return this.receipts.once(
      body,
      async id => {
        readDocument(body.content);
        await this.db.insert(DocumentTemplate, { ...body, id });
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async change(id: string, seen: number, changes: TemplateChangesDto): Promise<TemplateDto> {
    if (changes.content !== undefined) readDocument(changes.content);
    return this.write(id, seen, changes);
  }

  /** A lawyer has compared this version with the law. */
  verify({ userId }: Actor, id: string, seen: number): Promise<TemplateDto> {
    return this.write(id, seen, {}, { verifiedAt: new Date(), verifiedBy: userId });
  }

  void({ userId }: Actor, id: string, seen: number, reason: string): Promise<TemplateDto> {
    return this.write(id, seen, {}, { voidedAt: new Date(), voidedBy: userId, voidReason: reason });
  }

  private async write(id: string, seen: number, changes: TemplateChangesDto, marks: Partial<DocumentTemplate> = {}): Promise<TemplateDto> {
    const template = await this.db.findOne(DocumentTemplate, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!template) throw notFound();
    refuseStale(template, seen, changes);
    await this.db.save(Object.assign(template, changes, marks));
    return this.read(id);
  }
}

/** Everything but the words. */
const ROW = {
  id: true, kind: true, language: true, title: true, verifiedAt: true, verifiedBy: true, voidedAt: true, voidedBy: true, voidReason: true, version: true,
} as const;
