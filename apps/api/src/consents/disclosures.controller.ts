import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { officeDay } from '#libs/law/office-day';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { DisclosureDeliveries } from './disclosure-deliveries.service';
import { DisclosureListDto, NewDisclosureDto } from './disclosure.dto';
import { DisclosuresService } from './disclosures.service';

@ApiTags('consents')
@Controller()
export class DisclosuresController {
  constructor(
    private readonly disclosures: DisclosuresService,
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

  /** A ZIP of what may go at this moment: documents as PDF, files, a manifest that says how much stayed out and why. */
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
