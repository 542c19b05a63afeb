import { Controller, Delete, Head, HttpCode, Patch, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { FilesService } from './files.service';
import { UploadsService } from './uploads.service';

/** The bytes of a file that was announced, by the tus protocol 1.0 (core). */
@ApiTags('files')
@ApiHeader({ name: 'Tus-Resumable', required: true, description: '1.0.0' })
@Controller('files/:id/upload')
export class UploadsController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly files: FilesService,
  ) {}

  /** How much has come, in `Upload-Offset`. */
  @Head()
  @Requires('file.write')
  @Briefly()
  @ApiOkResponse()
  askUpload(@IdParam() id: string, @Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(id, request, reply);
  }

  /** The bytes from `Upload-Offset` on. */
  @Patch()
  @Requires('file.write')
  @Briefly()
  @ApiConsumes('application/offset+octet-stream')
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'How much has come.' })
  @ApiNoContentResponse()
  continueUpload(@IdParam() id: string, @Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    // who is refused stops sending
    reply.raw.once('finish', () => !request.raw.complete && request.raw.destroy());
    return this.answer(id, request, reply);
  }

  /** Gives the upload up. What has come is deleted. */
  @Delete()
  @Requires('file.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  abandonUpload(@IdParam() id: string): Promise<void> {
    return this.files.abandon(id);
  }

  private async answer(id: string, request: SignedRequest, reply: FastifyReply): Promise<void> {
    const { status, headers } = await this.uploads.answer(request, id);
    void reply.status(status).headers(headers).send();
  }
}
