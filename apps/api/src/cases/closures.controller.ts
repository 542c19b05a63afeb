import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { permits } from '#libs/access/permissions';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CurrentActor } from '../identity/signed-request';
import { CaseClosure } from './case-closure.entity';
import { CaseKeys } from './case-keys';
import { CaseDto } from './case.dto';
import { CasesService } from './cases.service';
import { CLOSING_OBSTACLES_OF, LEADS } from './closing-obstacles.statement';
import { ClosingChecklistDto, NewClosureDto } from './closure.dto';

/** Closing and reopening a case. What closing needs is checked by the database (invariant 7). */
@ApiTags('cases')
@Controller('cases/:id/closure')
export class ClosuresController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly cases: CasesService,
    private readonly receipts: Receipts,
  ) {}

  @Get('checklist')
  @Requires('case.read')
  @ApiOkResponse({ type: ClosingChecklistDto })
  async readClosingChecklist(@CurrentActor() { userId, roles }: Actor, @IdParam() caseId: string): Promise<ClosingChecklistDto> {
    await this.keys.of(caseId);
    const [obstacles, leads] = await Promise.all([CLOSING_OBSTACLES_OF.rows(this.db, [caseId]), LEADS.row(this.db, [caseId, userId])]);
    return { obstacles, mayApprove: permits(roles, 'case.close') && !leads };
  }

  @Post()
  @Requires('case.close')
  @ApiCreatedResponse({ type: CaseDto })
  async closeCase(@CurrentActor() actor: Actor, @IdParam() caseId: string, @Body() body: NewClosureDto): Promise<CaseDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const closure = this.db.create(CaseClosure, { ...body, id, caseId, keyId, approvedBy: actor.userId });
        await this.db.insert(CaseClosure, closure);
        return this.cases.read(caseId);
      },
      () => this.cases.read(caseId),
    );
  }

  /** Reopening keeps the closure on record. */
  @Delete()
  @Requires('case.close')
  @HttpCode(204)
  @ApiNoContentResponse()
  async reopenCase(@CurrentActor() actor: Actor, @IdParam() caseId: string): Promise<void> {
    const standing = { caseId, reopenedAt: IsNull() };
    const { affected } = await this.db.update(CaseClosure, standing, { reopenedAt: new Date(), reopenedBy: actor.userId });
    if (!affected) throw notFound();
  }
}
