import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { ContentsService } from './contents.service';
import { ContentQuery } from './file.dto';

@ApiTags('files')
@Controller()
export class ContentsController {
  constructor(private readonly contents: ContentsService) {}

  @Get('files/:id/content')
  @Requires('file.read')
  @Briefly()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readFileContent(@IdParam() id: string, @Query() { as = 'download' }: ContentQuery, @Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    const { status, headers, bytes } = await this.contents.open(request, id, as);
    void reply.status(status).headers(headers).send(bytes);
  }
}
