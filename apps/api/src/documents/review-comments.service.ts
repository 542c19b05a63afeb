import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { parseDocument } from '#libs/documents/document-schema';
import { findPassage, textOf } from '#libs/documents/passage';
import { isWritable } from '#libs/law/documents/document-moves';
import { ERASED } from '#libs/sealing/erased';
import { refuseStale } from '../http/if-match.decorator';
import { broken, invalid, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { CommentSettlementDto, NewReviewCommentDto, ReviewCommentDto } from './review.dto';
import { readDocument } from './read-document';
import { ReviewComment } from './review-comment.entity';

/** What a reviewer remarks on passages of a version, and what became of it. */
@Injectable()
export class ReviewCommentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly receipts: Receipts,
  ) {}

  /** All of a document, each with the place where its passage stands in the words of today, or none when it is gone. */
  async ofDocument(documentId: string): Promise<ReviewCommentDto[]> {
    const { state } = await this.documents.read(documentId);
    const comments = await this.db.find(ReviewComment, { where: { documentId }, order: { id: 'ASC' } });
    const latest = await this.words.latest(documentId);
    const writable = isWritable(state as Parameters<typeof isWritable>[0]);
    const now = writable || !latest ? (await this.words.draft(documentId)).content : latest.content;
    const document = now === ERASED ? null : parseDocument(now);
    return comments.map(comment => {
      const place = document && findPassage(document, comment.passage, { from: comment.startsAt, to: comment.endsAt });
      return shown(comment, place);
    });
  }

  async add(documentId: string, body: NewReviewCommentDto): Promise<ReviewCommentDto> {
    return this.receipts.once(
      body,
      async id => {
        const { versionId, startsAt, endsAt, text, replacement = null } = body;
        const { caseId, keyId } = await this.documents.locked(documentId);
        const version = await this.words.latest(documentId);
        if (version?.id !== versionId) throw broken('comment_is_on_the_newest_version', '/versionId');
        const document = readDocument(version.content);
        if (startsAt > endsAt || endsAt > document.content.size) throw invalid([{ pointer: '/endsAt', key: 'field.passage' }]);
        const passage = textOf(document, { from: startsAt, to: endsAt });
        const comment = { id, documentId, caseId, keyId, versionId, startsAt, endsAt, passage, text, replacement, settlement: null, answer: null, settledBy: null, settledAt: null };
        await this.db.insert(ReviewComment, this.db.create(ReviewComment, comment));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async settle({ userId }: Actor, id: string, seen: number, body: CommentSettlementDto): Promise<ReviewCommentDto> {
    const comment = await this.db.findOne(ReviewComment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!comment) throw notFound();
    refuseStale(comment, seen, body);
    const { settlement, answer = null } = body;
    await this.db.save(Object.assign(comment, { settlement, answer, settledBy: userId, settledAt: new Date() }));
    return this.one(id);
  }

  private async one(id: string): Promise<ReviewCommentDto> {
    const comment = await this.db.findOneBy(ReviewComment, { id });
    if (!comment) throw notFound();
    return shown(comment, { from: comment.startsAt, to: comment.endsAt });
  }
}

function shown({ documentId: _document, caseId: _case, keyId: _key, settledAt: _at, createdAt, ...comment }: ReviewComment, place: { from: number; to: number } | null): ReviewCommentDto {
  return { ...comment, createdAt: createdAt.toISOString(), startsAt: place && place.from, endsAt: place && place.to };
}
