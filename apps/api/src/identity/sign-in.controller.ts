import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#libs/access/requires.decorator';
import { CONFIG, type Config } from '../config';
import { Problem } from '../http/problem';
import { deviceOf } from './device';
import { PasskeyChallengeDto } from './factor.dto';
import { PasskeysService } from './passkeys.service';
import { relyingPartyOf } from './relying-party';
import { handOut } from './session-cookie';
import { PasskeySignInDto, SessionDto, SignInDto } from './session.dto';
import { type SessionFactor, SessionsService } from './sessions.service';
import { ByPasskey, ByPassword, type IdentifiedRequest } from './sign-in.strategies';

/** The ways in. A password opens a session in which nobody acts until a second factor is given; a passkey is both. */
@ApiTags('identity')
@Controller('sessions')
export class SignInController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly passkeys: PasskeysService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @UseGuards(ByPassword)
  @ApiCreatedResponse({ type: SessionDto })
  signIn(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.open(reply, body.transport ?? 'cookie', null);
  }

  @Post('passkey-challenge')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeDto })
  challenge(@Req() request: FastifyRequest): Promise<PasskeyChallengeDto> {
    return this.passkeys.challengeToSignIn(relyingPartyOf(request, this.config));
  }

  @Post('by-passkey')
  @Public()
  @UseGuards(ByPasskey)
  @ApiCreatedResponse({ type: SessionDto })
  signInByPasskey(@Body() body: PasskeySignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.open(reply, body.transport ?? 'cookie', 'passkey');
  }

  private async open(reply: FastifyReply, transport: 'cookie' | 'bearer', factor: SessionFactor | null): Promise<SessionDto> {
    const { identified, headers } = reply.request as IdentifiedRequest;
    if (!identified) throw new Problem(401, 'sign-in-failed');
    return handOut(reply, await this.sessions.open(identified, deviceOf(headers['user-agent']), factor), transport);
  }
}
