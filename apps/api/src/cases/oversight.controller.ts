import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { SealedReader } from '../database/sealed-reader';
import { CurrentActor } from '../identity/signed-request';
import { CaseWithoutLeadListDto, SuperviseeListDto } from './oversight.dto';
import { CASES_WITHOUT_LEAD, SUPERVISEES } from './oversight.statement';

/** What those see who answer for the work of others. */
@ApiTags('cases')
@Controller()
export class OversightController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  @Get('supervisees')
  @Requires('case.hand-over')
  @ApiOkResponse({ type: SuperviseeListDto })
  async listSupervisees(@CurrentActor() actor: Actor): Promise<SuperviseeListDto> {
    const items = await SUPERVISEES.rows(this.db, [actor.userId]);
    const places = items.flatMap(one => one.places);
    await this.sealed.open(places, { caseTitle: { table: 'case_narratives', column: 'title', row: 'caseId' } });
    return { items };
  }

  /** A director sees headers of all offices, so that no case is forgotten whatever a supervisor may see. */
  @Get('cases-without-lead')
  @Requires('case.oversee')
  @ApiOkResponse({ type: CaseWithoutLeadListDto })
  async listCasesWithoutLead(): Promise<CaseWithoutLeadListDto> {
    return { items: await CASES_WITHOUT_LEAD.rows(this.db, []) };
  }
}
