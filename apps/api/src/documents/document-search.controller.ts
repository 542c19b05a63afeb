import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { DocumentSearch } from './document-search';
import { DocumentSearchDto, DocumentSearchResultDto } from './document-search.dto';

@ApiTags('documents')
@Controller('documents/search')
export class DocumentSearchController {
  constructor(private readonly searches: DocumentSearch) {}

  @Post()
  @Requires('document.read')
  @HttpCode(200)
  @ApiOkResponse({ type: DocumentSearchResultDto })
  searchDocuments(@Body() body: DocumentSearchDto): Promise<DocumentSearchResultDto> {
    return this.searches.find(body);
  }
}
