import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { Reads } from '../audit/reads';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CustodyDto, FileChangesDto, FileDto, FileListDto, NewFileDto, VoidFileDto } from './file.dto';
import { FilesService } from './files.service';

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly reads: Reads,
  ) {}

  @Get('cases/:id/files')
  @Requires('file.read')
  @ApiOkResponse({ type: FileListDto })
  async listFiles(@IdParam() id: string): Promise<FileListDto> {
    return { items: await this.files.ofCase(id) };
  }

  /** Announces a file. Its bytes are then sent to `files/{id}/upload`. */
  @Post('cases/:id/files')
  @Requires('file.write')
  @ApiCreatedResponse({ type: FileDto })
  announceFile(@IdParam() id: string, @Body() body: NewFileDto): Promise<FileDto> {
    return this.files.announce(id, body);
  }

  @Get('files/:id')
  @Requires('file.read')
  @ApiOkResponse({ type: FileDto })
  async readFile(@IdParam() id: string): Promise<FileDto> {
    const file = await this.files.read(id);
    await this.reads.ofCase(file.caseId);
    return file;
  }

  @Patch('files/:id')
  @Requires('file.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: FileDto })
  changeFile(@IdParam() id: string, @IfMatch() seen: number, @Body() body: FileChangesDto): Promise<FileDto> {
    return this.files.change(id, seen, body);
  }

  @Post('files/:id/voiding')
  @Requires('file.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: FileDto })
  voidFile(@IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidFileDto): Promise<FileDto> {
    return this.files.void(id, seen, body);
  }

  /** Who had it in his hands. */
  @Get('files/:id/custody')
  @Requires('file.read')
  @ApiOkResponse({ type: CustodyDto })
  async readCustody(@IdParam() id: string): Promise<CustodyDto> {
    return { items: await this.files.custody(id) };
  }
}
