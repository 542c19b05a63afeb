import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { PersonChangesDto, PersonDto } from './person.dto';
import { PersonFiles } from './person-files';
import { NewRelativeDto, RelativeDto } from './relative.dto';
import { Relatives } from './relatives';
import { ClientRepresentationsDto, NewRepresentationDto, RepresentationEndDto } from './representation.dto';
import { Representations } from './representations';
import { SearchDto, SearchResultDto } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(
    private readonly persons: PersonFiles,
    private readonly relatives: Relatives,
    private readonly representations: Representations,
    private readonly searches: SearchService,
  ) {}

  /** What is searched for travels in the body: an address never holds a name. */
  @Post('searches')
  @Requires('client.search')
  @HttpCode(200)
  @ApiOkResponse({ type: SearchResultDto })
  search(@Body() { text }: SearchDto): Promise<SearchResultDto> {
    return this.searches.search(text);
  }

  @Patch('persons/:id')
  @Requires('client.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: PersonDto })
  changePerson(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PersonChangesDto): Promise<PersonDto> {
    return this.persons.change(id, seen, body);
  }

  @Post('clients/:id/relatives')
  @Requires('client.write')
  @ApiCreatedResponse({ type: RelativeDto, isArray: true })
  addRelative(@IdParam() id: string, @Body() body: NewRelativeDto): Promise<RelativeDto[]> {
    return this.relatives.add(id, body);
  }

  @Post('clients/:id/representations')
  @Requires('client.write')
  @ApiCreatedResponse({ type: ClientRepresentationsDto })
  addRepresentation(@IdParam() id: string, @Body() body: NewRepresentationDto): Promise<ClientRepresentationsDto> {
    return this.representations.add(id, body);
  }

  @Patch('representations/:id')
  @Requires('client.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClientRepresentationsDto })
  endRepresentation(@IdParam() id: string, @IfMatch() seen: number, @Body() body: RepresentationEndDto): Promise<ClientRepresentationsDto> {
    return this.representations.end(id, seen, body);
  }
}
