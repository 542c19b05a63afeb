import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { notFound } from '../http/problem';
import { CurrentActor } from '../identity/signed-request';
import { DocumentLockDto, LockWishDto } from './document-lock.dto';
import { HOLD_DOCUMENT } from './document-lock.statement';
import { DocumentsService } from './documents.service';

/** Who writes in a document: one at a time, seen by the others. It lapses by itself, and can be taken over. */
@ApiTags('documents')
@Controller('documents/:id/lock')
export class DocumentLocksController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
  ) {}

  @Put()
  @Requires('document.write')
  @ApiOkResponse({ type: DocumentLockDto })
  async holdDocument(@CurrentActor() { userId }: Actor, @IdParam() id: string, @Body() { takeOver = false }: LockWishDto): Promise<DocumentLockDto> {
    const lock = await HOLD_DOCUMENT.row(this.db, [id, userId, takeOver]);
    if (!lock) throw notFound();
    return lock;
  }

  @Delete()
  @Requires('document.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async letDocumentGo(@CurrentActor() { userId }: Actor, @IdParam() id: string): Promise<void> {
    await this.documents.locked(id);
    await this.db.query('delete from document_locks where document_id = $1 and user_id = $2', [id, userId]);
  }
}
