import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FreshlyConfirmed, Public, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { deviceOf } from './device';
import { AcceptanceDto, InvitationDto } from './invitation.dto';
import { InvitationsService } from './invitations.service';
import { handOut } from './session-cookie';
import { SessionDto } from './session.dto';
import { SessionsService } from './sessions.service';

@ApiTags('identity')
@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Invites somebody, or anew: when the link was lost or ran out, or a password was forgotten. */
  @Post('users/:id/invitations')
  @Requires('user.write')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: InvitationDto })
  invite(@IdParam() id: string): Promise<InvitationDto> {
    return this.invitations.invite(id);
  }

  /** The invited sets his password, and is signed in as far as a password goes. */
  @Post('invitations/acceptance')
  @Public()
  @ApiCreatedResponse({ type: SessionDto })
  async acceptInvitation(@Body() body: AcceptanceDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const userId = await this.invitations.accept(body);
    return handOut(reply, await this.sessions.open(userId, deviceOf(reply.request.headers['user-agent']), null), 'cookie');
  }
}
