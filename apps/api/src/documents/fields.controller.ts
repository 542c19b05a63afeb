import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { TemplateWordsDto } from './document-template.dto';
import { FieldListDto } from './field.dto';
import { FieldsService } from './fields.service';
import { TemplateWordsService } from './template-words.service';

@ApiTags('documents')
@Controller('documents')
export class FieldsController {
  constructor(
    private readonly fields: FieldsService,
    private readonly templateWords: TemplateWordsService,
  ) {}

  /** What the case can put into the gaps of a document, in each grammatical case. Nothing is chosen for anybody. */
  @Get(':id/fields')
  @Requires('document.write')
  @ApiOkResponse({ type: FieldListDto })
  async listFields(@IdParam() id: string): Promise<FieldListDto> {
    return { items: await this.fields.of(id) };
  }

  /** Its words for a template: what the case knows becomes gaps again. Saves nothing. */
  @Get(':id/template-words')
  @Requires('document-template.write')
  @ApiOkResponse({ type: TemplateWordsDto })
  readTemplateWords(@IdParam() id: string): Promise<TemplateWordsDto> {
    return this.templateWords.of(id);
  }
}
