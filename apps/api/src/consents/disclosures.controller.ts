import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { officeDay } from '#libs/law/office-day';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import { CurrentActor, type SignedRequest } from '../identity/signed-request';
import { DisclosureDeliveries } from './disclosure-deliveries.service';
import { DisclosureListDto, NewDisclosureDto } from './disclosure.dto';
import { DisclosureRequestDto, DisclosureRequestListDto, NewDisclosureRequestDto, NewDisclosureVerdictDto } from './disclosure-request.dto';
import { DisclosureRequests } from './disclosure-requests.service';
import { DisclosuresService } from './disclosures.service';

@ApiTags('consents')
@Controller()
export class DisclosuresController {
  constructor(
    private readonly disclosures: DisclosuresService,
    private readonly requests: DisclosureRequests,
    private readonly deliveries: DisclosureDeliveries,
  ) {}

  @Get('cases/:id/disclosures')
  @Requires('disclosure.read')
  @ApiOkResponse({ type: DisclosureListDto })
  listDisclosures(@IdParam() id: string): Promise<DisclosureListDto> {
    return this.disclosures.of(id);
  }

  @Post('cases/:id/disclosures')
  @Requires('disclosure.write')
  @ApiCreatedResponse({ type: DisclosureListDto })
  prepareDisclosure(@IdParam() id: string, @Body() body: NewDisclosureDto): Promise<DisclosureListDto> {
    return this.disclosures.prepare(id, body);
  }

  /** Fixes what is in it, for whom, on which consents and why, and asks a second person for his word on just that. */
  @Post('disclosures/:id/requests')
  @Requires('disclosure.write')
  @ApiCreatedResponse({ type: DisclosureRequestDto })
  requestDisclosure(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewDisclosureRequestDto): Promise<DisclosureRequestDto> {
    return this.requests.ask(actor, id, body);
  }

  /** What was asked for lately, as a header: what waits first. */
  @Get('disclosure-requests')
  @Requires('disclosure.approve')
  @ApiOkResponse({ type: DisclosureRequestListDto })
  async listDisclosureRequests(): Promise<DisclosureRequestListDto> {
    return { items: await this.requests.lately() };
  }

  /** By somebody else than who asked or put it together: a supervisor who sees the case, or a director. */
  @Post('disclosure-requests/:id/verdict')
  @Requires('disclosure.approve')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: DisclosureRequestDto })
  decideDisclosure(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewDisclosureVerdictDto): Promise<DisclosureRequestDto> {
    return this.requests.decide(actor, id, body);
  }

  /** A ZIP of what may go at this moment: documents as PDF, files, a manifest that says how much stayed out and why. For who asked, within a day of the approval. */
  @Post('disclosures/:id/deliveries')
  @Requires('disclosure.write')
  @FreshlyConfirmed()
  @Briefly()
  @HttpCode(200)
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async deliverDisclosure(@IdParam() id: string, @Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    const archive = await this.deliveries.deliver(request, id);
    void reply.type('application/zip').header('content-disposition', `attachment; filename="package-${officeDay()}.zip"`).send(archive);
  }
}
