import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { StoriesService } from './stories.service';
import { NewPublicationDto, NewStoryDto, StoryChangesDto, StoryListDto, TakedownDto } from './story.dto';

@ApiTags('consents')
@Controller()
export class StoriesController {
  constructor(private readonly stories: StoriesService) {}

  @Get('clients/:id/stories')
  @Requires('story.read')
  @ApiOkResponse({ type: StoryListDto })
  listStories(@IdParam() id: string): Promise<StoryListDto> {
    return this.stories.of(id);
  }

  @Post('clients/:id/stories')
  @Requires('story.write')
  @ApiCreatedResponse({ type: StoryListDto })
  draftStory(@IdParam() id: string, @Body() body: NewStoryDto): Promise<StoryListDto> {
    return this.stories.draft(id, body);
  }

  @Patch('stories/:id')
  @Requires('story.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: StoryListDto })
  changeStory(@IdParam() id: string, @IfMatch() seen: number, @Body() body: StoryChangesDto): Promise<StoryListDto> {
    return this.stories.change(id, seen, body);
  }

  @Post('stories/:id/publications')
  @Requires('story.write')
  @ApiCreatedResponse({ type: StoryListDto })
  publishStory(@IdParam() id: string, @Body() body: NewPublicationDto): Promise<StoryListDto> {
    return this.stories.publish(id, body);
  }

  @Post('story-publications/:id/takedown')
  @Requires('story.write')
  @ApiCreatedResponse({ type: StoryListDto })
  takeDownStory(@IdParam() id: string, @Body() body: TakedownDto): Promise<StoryListDto> {
    return this.stories.takeDown(id, body);
  }
}
