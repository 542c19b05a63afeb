import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/access/actor';
import { Public, Requires, WhileLocked } from '#libs/access/requires.decorator';
import { SessionDto, SignInDto, UnlockDto } from './session.dto';
import { SESSION_COOKIE } from './session-token';
import { SessionsService } from './sessions.service';
import { CurrentActor } from './signed-request';
import { SignInLimit } from './sign-in-limit';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly limit: SignInLimit,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    this.limit.count(reply.request.ip);
    const { token, session } = await this.sessions.signIn(body);
    if (body.transport === 'bearer') return { ...session, token };
    reply.setCookie(SESSION_COOKIE, token, COOKIE);
    return session;
  }

  @Get('current')
  @Requires('self.manage')
  @WhileLocked()
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentActor() actor: Actor): Promise<SessionDto> {
    return this.sessions.describe(actor);
  }

  @Delete('current')
  @Requires('self.manage')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor);
    reply.clearCookie(SESSION_COOKIE, COOKIE);
  }

  @Put('current/lock')
  @Requires('self.manage')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  lock(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.lock(actor);
  }

  /** Unlocking takes the password; it travels in a body, hence no DELETE. */
  @Post('current/unlock')
  @Requires('self.manage')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  unlock(@CurrentActor() actor: Actor, @Body() body: UnlockDto): Promise<void> {
    this.limit.count(actor.userId);
    return this.sessions.unlock(actor, body.password);
  }
}
