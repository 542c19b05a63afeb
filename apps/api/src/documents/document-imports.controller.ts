import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { DocumentBeginningDto } from './document.dto';
import { ImportedDocumentDto } from './document-import.dto';
import { DocumentImports } from './document-imports.service';

@ApiTags('documents')
@Controller()
export class DocumentImportsController {
  constructor(private readonly imports: DocumentImports) {}

  /** A document of the case, with the words of a DOCX file. */
  @Post('files/:id/documents')
  @Requires('document.write')
  @Briefly()
  @ApiCreatedResponse({ type: ImportedDocumentDto })
  importDocument(@IdParam() id: string, @Body() body: DocumentBeginningDto, @Req() request: SignedRequest): Promise<ImportedDocumentDto> {
    return this.imports.make(request, id, body);
  }
}
