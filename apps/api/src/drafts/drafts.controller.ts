import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { ClinicalDrafts } from '../clinical/clinical-drafts';
import { notFound } from '../http/problem';
import { CurrentActor } from '../identity/signed-request';
import { DraftContentDto, DraftDto } from './draft.dto';
import { Draft } from './draft.entity';

const FORM = /^[a-z-]{1,40}(:[0-9a-f-]{36})?$/;

/** Drafts of forms, kept every few seconds, so that neither a dead phone nor an ended session loses a word. */
@ApiTags('drafts')
@Controller('drafts/:form')
export class DraftsController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly clinical: ClinicalDrafts,
  ) {}

  @Get()
  @Requires('draft.keep')
  @ApiOkResponse({ type: DraftDto })
  async readDraft(@CurrentActor() { userId }: Actor, @Param('form') form: string): Promise<DraftDto> {
    const draft = await this.db.findOneBy(Draft, { userId, form });
    if (!draft) throw notFound();
    return { content: draft.content, updatedAt: draft.updatedAt.toISOString() };
  }

  @Put()
  @Requires('draft.keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async keepDraft(@CurrentActor() actor: Actor, @Param('form') form: string, @Body() { content }: DraftContentDto): Promise<void> {
    if (!FORM.test(form)) throw notFound();
    const keyId = (await this.clinical.keyOf(form)) ?? (await this.keyOfOffice(actor));
    const draft = { id: uuidv7(), userId: actor.userId, form, keyId, content, updatedAt: new Date() };
    await this.db.delete(Draft, { userId: actor.userId, form });
    await this.db.insert(Draft, this.db.create(Draft, draft));
  }

  @Delete()
  @Requires('draft.keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async dropDraft(@CurrentActor() { userId }: Actor, @Param('form') form: string): Promise<void> {
    await this.db.delete(Draft, { userId, form });
  }

  private async keyOfOffice({ officeId }: Actor): Promise<string> {
    const [key] = await this.db.query('select id from data_keys where office_id = $1', [officeId]);
    return key.id;
  }
}
