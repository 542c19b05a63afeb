import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CurrentActor } from '../identity/signed-request';
import { CaseClosure } from './case-closure.entity';
import { CaseKeys } from './case-keys';
import { CaseDto } from './case.dto';
import { CasesService } from './cases.service';
import { NewClosureDto } from './closure.dto';

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
