import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { VoidDto } from '../deadlines/void.dto';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { NewTemplateDto, TemplateChangesDto, TemplateDto, TemplateListDto, TemplateListQuery } from './document-template.dto';
import { DocumentTemplatesService } from './document-templates.service';

@ApiTags('documents')
@Controller('document-templates')
export class DocumentTemplatesController {
  constructor(private readonly templates: DocumentTemplatesService) {}

  @Get()
  @Requires('document-template.read')
  @ApiOkResponse({ type: TemplateListDto })
  async listTemplates(@Query() query: TemplateListQuery): Promise<TemplateListDto> {
    return { items: await this.templates.list(query) };
  }

  @Get(':id')
  @Requires('document-template.read')
  @ApiOkResponse({ type: TemplateDto })
  readTemplate(@IdParam() id: string): Promise<TemplateDto> {
    return this.templates.read(id);
  }

  @Post()
  @Requires('document-template.write')
  @ApiCreatedResponse({ type: TemplateDto })
  addTemplate(@Body() body: NewTemplateDto): Promise<TemplateDto> {
    return this.templates.add(body);
  }

  @Patch(':id')
  @Requires('document-template.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TemplateDto })
  changeTemplate(@IdParam() id: string, @IfMatch() seen: number, @Body() body: TemplateChangesDto): Promise<TemplateDto> {
    return this.templates.change(id, seen, body);
  }

  @Post(':id/verification')
  @Requires('document-template.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TemplateDto })
  verifyTemplate(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number): Promise<TemplateDto> {
    return this.templates.verify(actor, id, seen);
  }

  /** It is offered no more; what began with it stays. */
  @Post(':id/void')
  @Requires('document-template.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TemplateDto })
  voidTemplate(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() { reason }: VoidDto): Promise<TemplateDto> {
    return this.templates.void(actor, id, seen, reason);
  }
}
