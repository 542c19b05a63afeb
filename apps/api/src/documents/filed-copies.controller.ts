import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import type { SignedRequest } from '../identity/signed-request';
import { DocumentDto } from './document.dto';
import { CopyComparisonDto, CopySightDto, NewFiledCopyDto } from './filed-copy.dto';
import { FiledCopiesService } from './filed-copies.service';

@ApiTags('documents')
@Controller('documents/:id/filed-copy')
export class FiledCopiesController {
  constructor(private readonly copies: FiledCopiesService) {}

  @Post()
  @Requires('document.file')
  @Briefly()
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DocumentDto })
  attachFiledCopy(@IdParam() id: string, @IfMatch() seen: number, @Body() body: NewFiledCopyDto, @Req() request: SignedRequest): Promise<DocumentDto> {
    return this.copies.attach(request, id, seen, body);
  }

  @Post('sight')
  @Requires('document.file')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DocumentDto })
  sightFiledCopy(@IdParam() id: string, @IfMatch() seen: number, @Body() body: CopySightDto): Promise<DocumentDto> {
    return this.copies.sight(id, seen, body);
  }

  @Get('comparison')
  @Requires('document.read')
  @Briefly()
  @ApiOkResponse({ type: CopyComparisonDto })
  compareFiledCopy(@IdParam() id: string, @Req() request: SignedRequest): Promise<CopyComparisonDto> {
    return this.copies.comparison(request, id);
  }
}
