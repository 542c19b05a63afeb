import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { officeDay } from '#libs/law/office-day';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { EvidenceExportsService } from './evidence-exports.service';
import { EvidenceExportDto } from './file.dto';

@ApiTags('files')
@Controller()
export class EvidenceExportsController {
  constructor(private readonly exports: EvidenceExportsService) {}

  /** A ZIP with the files, who had them in his hands, and a list of digests that `sha256sum -c` checks. */
  @Post('cases/:id/evidence-exports')
  @Requires('file.export')
  @FreshlyConfirmed()
  @Briefly()
  @HttpCode(200)
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportEvidence(@IdParam() id: string, @Body() body: EvidenceExportDto, @Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    const archive = await this.exports.export(request, id, body);
    void reply.type('application/zip').header('content-disposition', `attachment; filename="evidence-${officeDay()}.zip"`).send(archive);
  }
}
