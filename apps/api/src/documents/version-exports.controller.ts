import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { type ExportFormat, VersionExports } from './version-exports.service';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';
/** Nobody opens it as a page of ours. */
const SANDBOX = `sandbox; default-src 'none'`;

@ApiTags('documents')
@Controller('document-versions/:id')
export class VersionExportsController {
  constructor(private readonly exports: VersionExports) {}

  @Get('docx')
  @Requires('document.export')
  @FreshlyConfirmed()
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  exportVersionAsDocx(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.send(id, 'docx', DOCX, reply);
  }

  @Get('pdf')
  @Requires('document.export')
  @FreshlyConfirmed()
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  exportVersionAsPdf(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return this.send(id, 'pdf', PDF, reply);
  }

  private async send(id: string, format: ExportFormat, type: string, reply: FastifyReply): Promise<StreamableFile> {
    const { bytes, name, plainName } = await this.exports.make(id, format);
    void reply.header('content-security-policy', SANDBOX);
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`, length: bytes.length });
  }
}

/** As RFC 5987 has names (`encodeURIComponent` leaves some signs that it does not allow). */
const encoded = (name: string) => encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
