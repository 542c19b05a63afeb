import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public, WhileSealed } from '#libs/access/requires.decorator';
import { Problem } from '../http/problem';
import { HealthDto } from './health.dto';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** For whoever restarts or routes: the server answers and reaches its database; 503 when it does not. */
  @Get()
  @Public()
  @WhileSealed()
  @ApiOkResponse({ type: HealthDto })
  async health(): Promise<HealthDto> {
    await this.source.query('select').catch(() => {
      throw new Problem(503, 'database-away');
    });
    return { database: 'reachable' };
  }
}
