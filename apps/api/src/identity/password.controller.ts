import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, HttpCode, Inject, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { CONFIG, type Config } from '../config';
import { recordOwnAct } from './own-acts';
import { OwnData } from './own-data';
import { PasswordChangeDto } from './password.dto';
import { hashPassword } from './passwords';
import { ProofsService } from './proofs.service';
import { relyingPartyOf } from './relying-party';
import { SessionsService } from './sessions.service';
import { CurrentActor } from './signed-request';

@ApiTags('identity')
@Controller('password')
export class PasswordController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly proofs: ProofsService,
    private readonly own: OwnData,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One's own; whoever is signed in elsewhere with the old one is signed out. */
  @Put()
  @Requires('self.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changePassword(@CurrentActor() actor: Actor, @Body() body: PasswordChangeDto, @Req() request: FastifyRequest): Promise<void> {
    await this.proofs.require({ password: body.current }, ['password'], relyingPartyOf(request, this.config));
    await this.own.refuseWeak(actor.userId, body.password);
    await this.db.query('update credentials set password_hash = $2, changed_at = now() where user_id = $1', [actor.userId, await hashPassword(body.password)]);
    await this.sessions.endOthers(actor);
    await recordOwnAct(this.db, 'update', 'credentials', actor.userId);
  }
}
