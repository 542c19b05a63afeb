import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CurrentActor } from '../identity/signed-request';
import { Event } from './event.entity';
import { Matters } from './matters';
import { NewStatementDto, StatementDto } from './statement-given.dto';
import { StatementGiven } from './statement-given.entity';
import { shownStatement } from './violations-shown';
import { VoidingDto } from './void.dto';
import { Voiding } from './voiding';

/** What is told of an event. Accounts that contradict each other all stand. */
@ApiTags('violations')
@Controller()
export class StatementsController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly receipts: Receipts,
    private readonly voiding: Voiding,
  ) {}

  @Post('events/:id/statements')
  @Requires('event.write')
  @ApiCreatedResponse({ type: StatementDto })
  async enterStatement(@IdParam() eventId: string, @Body() body: NewStatementDto): Promise<StatementDto> {
    const event = await this.db.findOneBy(Event, { id: eventId });
    if (!event) throw notFound();
    const matter = await this.matters.ofPart(event, body);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(StatementGiven, this.db.create(StatementGiven, { ...body, ...matter, id, eventId }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  @Post('statements/:id/voiding')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: StatementDto })
  async voidStatement(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<StatementDto> {
    return shownStatement(await this.voiding.of(StatementGiven, id, seen, actor, body));
  }

  private async read(id: string): Promise<StatementDto> {
    const statement = await this.db.findOneBy(StatementGiven, { id });
    if (!statement) throw notFound();
    return shownStatement(statement);
  }
}
