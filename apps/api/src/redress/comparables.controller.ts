import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { ComparableListDto } from './comparables.dto';
import { COMPARABLES } from './comparables.statement';

@ApiTags('redress')
@Controller()
export class ComparablesController {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** Over the organisation, without codes and names. */
  @Get('comparables')
  @Requires('redress.compare')
  @ApiOkResponse({ type: ComparableListDto })
  async listComparables(): Promise<ComparableListDto> {
    return { items: await COMPARABLES.rows(this.db, []) };
  }
}
