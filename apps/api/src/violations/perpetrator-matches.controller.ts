import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { broken, notFound } from '../http/problem';
import { Perpetrator } from './perpetrator.entity';
import { AskableDto, PerpetratorMatchesDto } from './perpetrator-match.dto';

/** $1 the perpetrator. Among what the asker may see. */
const SEEN = `
  select distinct c.id as "caseId", c.code from perpetrators p join perpetrators o on o.id <> p.id and o.voided_at is null and p.voided_at is null and (o.unit_id = p.unit_id or exists (
      select from perpetrator_tokens m join perpetrator_tokens t on t.token = m.token and t.whole where m.perpetrator_id = p.id and m.whole and t.perpetrator_id = o.id))
    join cases c on c.id = o.case_id where p.id = $1 and c.id is distinct from p.case_id order by c.code limit 1000`;

/** "Two other cases name this unit: ask supervisor X", and no more. */
@ApiTags('violations')
@Controller('perpetrators/:id')
export class PerpetratorMatchesController {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  @Get('matches')
  @Requires('perpetrator.match')
  @ApiOkResponse({ type: PerpetratorMatchesDto })
  async matchPerpetrator(@IdParam() id: string): Promise<PerpetratorMatchesDto> {
    await this.mustBeThere(id);
    const closed: { kind: string; cases: number; ask: string[] }[] = await this.db.query('select kind, cases, ask from app.perpetrator_matches($1)', [id]);
    return { seen: await this.db.query(SEEN, [id]), closed: closed.map(({ ask, ...match }) => ({ ...match, ask: ask.map(userId => ({ userId })) })) };
  }

  /** The supervisor is told which of his cases it is about, and who asks; of the asker's case he is told nothing. */
  @Post('questions')
  @Requires('perpetrator.match')
  @HttpCode(204)
  @ApiNoContentResponse()
  async askAboutPerpetrator(@IdParam() id: string, @Body() { userId }: AskableDto): Promise<void> {
    await this.mustBeThere(id);
    const matches: { ask: string[] }[] = await this.db.query('select ask from app.perpetrator_matches($1)', [id]);
    if (!matches.some(({ ask }) => ask.includes(userId))) throw broken('only_whom_it_concerns_is_asked', '/userId');
    await this.db.query('select app.ask_about_perpetrator($1, $2)', [id, userId]);
  }

  private async mustBeThere(id: string): Promise<void> {
    if (!(await this.db.existsBy(Perpetrator, { id }))) throw notFound();
  }
}
