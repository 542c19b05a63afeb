import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { Reads } from '../audit/reads';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { DocumentChangesDto, DocumentDraftDto, DocumentDto, DocumentListDto, DocumentVersionDto, DocumentWordsDto, NewDocumentDto, ReasonDto } from './document.dto';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import { NewFilingDto, RegistrationDto } from './filing.dto';
import { FilingsService } from './filings.service';
import { VersionReader } from './version-reader';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly versions: VersionReader,
    private readonly filings: FilingsService,
    private readonly reads: Reads,
  ) {}

  @Get('cases/:id/documents')
  @Requires('document.read')
  @ApiOkResponse({ type: DocumentListDto })
  async listDocuments(@IdParam() id: string): Promise<DocumentListDto> {
    return { items: await this.documents.ofCase(id) };
  }

  @Post('cases/:id/documents')
  @Requires('document.write')
  @ApiCreatedResponse({ type: DocumentDto })
  beginDocument(@IdParam() id: string, @Body() body: NewDocumentDto): Promise<DocumentDto> {
    return this.documents.begin(id, body);
  }

  @Get('documents/:id')
  @Requires('document.read')
  @ApiOkResponse({ type: DocumentDto })
  async readDocument(@IdParam() id: string): Promise<DocumentDto> {
    const document = await this.documents.read(id);
    await this.reads.ofCase(document.caseId);
    return document;
  }

  @Patch('documents/:id')
  @Requires('document.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: DocumentDto })
  changeDocument(@IdParam() id: string, @IfMatch() seen: number, @Body() body: DocumentChangesDto): Promise<DocumentDto> {
    return this.documents.change(id, seen, body);
  }

  @Get('documents/:id/draft')
  @Requires('document.read')
  @ApiOkResponse({ type: DocumentDraftDto })
  async readDocumentDraft(@IdParam() id: string): Promise<DocumentDraftDto> {
    const draft = await this.words.draft(id);
    await this.reads.ofDocument(id);
    return draft;
  }

  @Put('documents/:id/draft')
  @Requires('document.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: DocumentDraftDto })
  saveDocumentDraft(@IdParam() id: string, @IfMatch() seen: number, @Body() { content }: DocumentWordsDto): Promise<DocumentDraftDto> {
    return this.words.save(id, seen, content);
  }

  @Get('document-versions/:id')
  @Requires('document.read')
  @ApiOkResponse({ type: DocumentVersionDto })
  readDocumentVersion(@IdParam() id: string): Promise<DocumentVersionDto> {
    return this.versions.read(id);
  }

  @Post('documents/:id/filings')
  @Requires('document.file')
  @ApiCreatedResponse({ type: DocumentDto })
  fileDocument(@IdParam() id: string, @Body() body: NewFilingDto): Promise<DocumentDto> {
    return this.filings.file(id, body);
  }

  @Post('documents/:id/registration')
  @Requires('document.file')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DocumentDto })
  registerFiling(@IdParam() id: string, @IfMatch() seen: number, @Body() body: RegistrationDto): Promise<DocumentDto> {
    return this.filings.register(id, seen, body);
  }

  @Post('documents/:id/revisions')
  @Requires('document.write')
  @ApiCreatedResponse({ type: DocumentDto })
  reviseDocument(@IdParam() id: string, @Body() body: ReasonDto): Promise<DocumentDto> {
    return this.filings.revise(id, body);
  }

  @Post('documents/:id/withdrawals')
  @Requires('document.write')
  @ApiCreatedResponse({ type: DocumentDto })
  withdrawDocument(@IdParam() id: string, @Body() body: ReasonDto): Promise<DocumentDto> {
    return this.filings.withdraw(id, body);
  }
}
