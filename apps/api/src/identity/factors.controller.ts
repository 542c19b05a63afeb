import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires, WhileApplying } from '#libs/access/requires.decorator';
import { CONFIG, type Config } from '../config';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import {
  FactorsDto, NewPasskeyChallengeDto, NewPasskeyDto, PasskeyDto, PasskeyNameDto, RecoveryCodesDto, TotpCodeDto, TotpSecretDto,
} from './factor.dto';
import { FactorsService } from './factors.service';
import { PasskeysService } from './passkeys.service';
import { relyingPartyOf } from './relying-party';
import { handOut } from './session-cookie';
import { SessionDto } from './session.dto';
import { type SessionFactor, SessionsService } from './sessions.service';
import { CurrentActor } from './signed-request';

/** One's own second factors. The first is enrolled before one may do anything else. */
@ApiTags('identity')
@Controller('factors')
export class FactorsController {
  constructor(
    private readonly factors: FactorsService,
    private readonly passkeys: PasskeysService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Requires('self.manage')
  @ApiOkResponse({ type: FactorsDto })
  listFactors(): Promise<FactorsDto> {
    return this.factors.list();
  }

  /** A secret for an authenticator app; it counts once a first code has proved that the app has it. */
  @Post('totp')
  @Requires('self.manage')
  @WhileApplying('enrolment_needed')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: TotpSecretDto })
  prepareTotp(): Promise<TotpSecretDto> {
    return this.factors.prepareTotp();
  }

  @Post('totp/confirmation')
  @Requires('self.manage')
  @WhileApplying('enrolment_needed')
  @FreshlyConfirmed()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDto })
  async confirmTotp(@CurrentActor() actor: Actor, @Body() { code }: TotpCodeDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    await this.factors.confirmTotp(code);
    return this.enrolled(actor, 'totp', reply);
  }

  @Delete('totp')
  @Requires('self.manage')
  @FreshlyConfirmed()
  @HttpCode(204)
  @ApiNoContentResponse()
  removeTotp(): Promise<void> {
    return this.factors.removeTotp();
  }

  @Post('passkey-challenge')
  @Requires('self.manage')
  @WhileApplying('enrolment_needed')
  @FreshlyConfirmed()
  @HttpCode(200)
  @ApiOkResponse({ type: NewPasskeyChallengeDto })
  challengeNew(@Req() request: FastifyRequest): Promise<NewPasskeyChallengeDto> {
    return this.passkeys.challengeToRegister(relyingPartyOf(request, this.config));
  }

  @Post('passkeys')
  @Requires('self.manage')
  @WhileApplying('enrolment_needed')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: SessionDto })
  async registerPasskey(@CurrentActor() actor: Actor, @Body() body: NewPasskeyDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    await this.passkeys.register(body, relyingPartyOf(reply.request, this.config));
    return this.enrolled(actor, 'passkey', reply);
  }

  @Patch('passkeys/:id')
  @Requires('self.manage')
  @ApiIfMatch()
  @ApiOkResponse({ type: PasskeyDto })
  renamePasskey(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PasskeyNameDto): Promise<PasskeyDto> {
    return this.passkeys.rename(id, seen, body);
  }

  @Delete('passkeys/:id')
  @Requires('self.manage')
  @FreshlyConfirmed()
  @HttpCode(204)
  @ApiNoContentResponse()
  removePasskey(@IdParam() id: string): Promise<void> {
    return this.passkeys.remove(id);
  }

  /** Ten new codes, shown this once; the former ones are worth nothing. */
  @Post('recovery-codes')
  @Requires('self.manage')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async renewRecoveryCodes(): Promise<RecoveryCodesDto> {
    return { codes: await this.factors.renewRecoveryCodes() };
  }

  /** With his first factor somebody becomes an actor. */
  private async enrolled(actor: Actor, factor: SessionFactor, reply: FastifyReply): Promise<SessionDto> {
    if (actor.standing === 'full') return this.sessions.describe(actor);
    return handOut(reply, await this.sessions.rise(actor, factor));
  }
}
