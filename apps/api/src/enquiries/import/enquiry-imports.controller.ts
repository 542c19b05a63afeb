import { Body, Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IMPORT_COLUMNS } from '#libs/law/enquiry-columns';
import type { Language } from '#libs/i18n/languages';
import { Briefly } from '../../database/brief.decorator';
import { ReaderLanguage } from '../../http/reader-language.decorator';
import type { SignedRequest } from '../../identity/signed-request';
import { tableTemplate } from '../../tables/table-template';
import { EnquiryImportDto, EnquiryImportResultDto } from './enquiry-import.dto';
import { EnquiryImports } from './enquiry-imports.service';
import { ENQUIRY_TITLES } from './import-columns';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('enquiries')
@Controller('enquiry-imports')
export class EnquiryImportsController {
  constructor(private readonly imports: EnquiryImports) {}

  @Get('template')
  @Requires('enquiry.register')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readImportTemplate(@ReaderLanguage() language: Language): Promise<StreamableFile> {
    const bytes = await tableTemplate(language, IMPORT_COLUMNS, ENQUIRY_TITLES, 'desk:sheet.enquiries');
    return new StreamableFile(bytes, { type: XLSX, disposition: 'attachment; filename="enquiries.xlsx"', length: bytes.length });
  }

  /** Row by row: taken in, known since an earlier import, a likely duplicate of somebody, or refused for what stands in a cell. */
  @Post()
  @Requires('enquiry.register')
  @Briefly()
  @ApiCreatedResponse({ type: EnquiryImportResultDto })
  importEnquiries(@Req() request: SignedRequest, @ReaderLanguage() language: Language, @Body() body: EnquiryImportDto): Promise<EnquiryImportResultDto> {
    return this.imports.take(request, language, body);
  }
}
