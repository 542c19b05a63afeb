import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { notFound } from '../http/problem';
import { CaseAccessDto } from './case-access.dto';
import { ConflictWallsService } from './conflict-walls.service';
import { EmergencyAccessesService } from './emergency-accesses.service';
import { WHO_SEES_CASE } from './who-sees-case.statement';

@ApiTags('need-to-know')
@Controller('cases/:id/access')
export class CaseAccessController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly walls: ConflictWallsService,
    private readonly emergencies: EmergencyAccessesService,
  ) {}

  @Get()
  @Requires('case.access')
  @ApiOkResponse({ type: CaseAccessDto })
  async readAccess(@IdParam() id: string): Promise<CaseAccessDto> {
    const seenBy = await WHO_SEES_CASE.rows(this.db, [id]);
    // whoever sees it is among those who see it
    if (!seenBy.length) throw notFound();
    return { seenBy, walls: await this.walls.of(id), emergencies: await this.emergencies.of(id) };
  }
}
