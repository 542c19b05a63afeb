import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/access/actor';
import { Requires, WhileApplying, WhileLocked } from '#libs/access/requires.decorator';
import { CONFIG, type Config } from '../config';
import { IdParam } from '../http/id-param';
import { PasskeyChallengeDto } from './factor.dto';
import { PasskeysService } from './passkeys.service';
import { ProofDto } from './proof.dto';
import { ProofsService } from './proofs.service';
import { relyingPartyOf } from './relying-party';
import { forgetCookie, handOut } from './session-cookie';
import { OwnSessionsDto, SessionDto } from './session.dto';
import { SessionsService } from './sessions.service';
import { CurrentActor } from './signed-request';

const FACTOR = { code: 'totp', passkey: 'passkey', recoveryCode: 'recovery_code' } as const;

@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly proofs: ProofsService,
    private readonly passkeys: PasskeysService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One's own that are open. */
  @Get()
  @Requires('self.manage')
  @ApiOkResponse({ type: OwnSessionsDto })
  async listSessions(@CurrentActor() actor: Actor): Promise<OwnSessionsDto> {
    return { items: await this.sessions.list(actor) };
  }

  /** Ends all of one's own but this one. */
  @Delete()
  @Requires('self.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOtherSessions(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.endOthers(actor);
  }

  @Delete(':id')
  @Requires('self.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSession(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.sessions.end(actor, id);
  }

  @Get('current')
  @Requires('self.manage')
  @WhileLocked()
  @WhileApplying('factor_needed', 'enrolment_needed')
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentActor() actor: Actor): Promise<SessionDto> {
    return this.sessions.describe(actor);
  }

  @Delete('current')
  @Requires('self.manage')
  @WhileLocked()
  @WhileApplying('factor_needed', 'enrolment_needed')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor);
    forgetCookie(reply);
  }

  /** Gives the second factor: an app's code, a passkey, or a recovery code. The session goes on under a new token. */
  @Post('current/second-factor')
  @Requires('self.manage')
  @WhileApplying('factor_needed')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDto })
  async giveFactor(@CurrentActor() actor: Actor, @Body() body: ProofDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const given = await this.proofs.require(body, ['code', 'passkey', 'recoveryCode'], this.site(reply.request));
    return handOut(reply, await this.sessions.rise(actor, FACTOR[given as keyof typeof FACTOR]));
  }

  /** A challenge for one's own passkeys: as second factor, to unlock, to confirm. */
  @Post('current/passkey-challenge')
  @Requires('self.manage')
  @WhileLocked()
  @WhileApplying('factor_needed')
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeDto })
  challengeOwn(@Req() request: FastifyRequest): Promise<PasskeyChallengeDto> {
    return this.passkeys.challengeToConfirm(this.site(request));
  }

  @Put('current/lock')
  @Requires('self.manage')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  lock(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.lock(actor);
  }

  /** Takes the password or a passkey; they travel in a body, hence no DELETE. */
  @Post('current/unlock')
  @Requires('self.manage')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  async unlock(@CurrentActor() actor: Actor, @Body() body: ProofDto, @Req() request: FastifyRequest): Promise<void> {
    await this.proofs.require(body, ['password', 'passkey'], this.site(request));
    await this.sessions.unlock(actor);
  }

  /** Proves again who one is, for what needs that within five minutes. */
  @Post('current/confirmation')
  @Requires('self.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  async confirm(@CurrentActor() actor: Actor, @Body() body: ProofDto, @Req() request: FastifyRequest): Promise<void> {
    await this.proofs.require(body, ['password', 'code', 'passkey'], this.site(request));
    await this.sessions.confirm(actor);
  }

  private site(request: FastifyRequest) {
    return relyingPartyOf(request, this.config);
  }
}
