import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ClientMergesService } from './client-merges.service';
import { DifferentClients } from './different-clients';
import { LikelyDuplicates } from './likely-duplicates';
import { ClientMergeListDto, ClientMergePageDto, LikelyDuplicatesDto, NewClientMergeDto, NewDifferenceDto } from './merge.dto';

/** Two files of one person: found, proposed by one, confirmed by another. */
@ApiTags('people')
@Controller()
export class MergingController {
  constructor(
    private readonly duplicates: LikelyDuplicates,
    private readonly different: DifferentClients,
    private readonly merges: ClientMergesService,
  ) {}

  @Get('likely-duplicates')
  @Requires('client.merge.propose')
  @ApiOkResponse({ type: LikelyDuplicatesDto })
  async listLikelyDuplicates(): Promise<LikelyDuplicatesDto> {
    return { items: await this.duplicates.list() };
  }

  /** They are two persons: not proposed again while names and years of birth stay as they are. */
  @Post('different-clients')
  @Requires('client.merge.propose')
  @HttpCode(204)
  @ApiNoContentResponse()
  tellClientsApart(@Body() body: NewDifferenceDto): Promise<void> {
    return this.different.keep(body);
  }

  @Get('client-merges')
  @Requires('client.merge.confirm')
  @ApiOkResponse({ type: ClientMergeListDto })
  async listClientMerges(): Promise<ClientMergeListDto> {
    return { items: await this.merges.list() };
  }

  @Post('client-merges')
  @Requires('client.merge.propose')
  @ApiCreatedResponse({ type: ClientMergePageDto })
  proposeClientMerge(@Body() body: NewClientMergeDto): Promise<ClientMergePageDto> {
    return this.merges.propose(body);
  }

  @Get('client-merges/:id')
  @Requires('client.merge.confirm')
  @ApiOkResponse({ type: ClientMergePageDto })
  readClientMerge(@IdParam() id: string): Promise<ClientMergePageDto> {
    return this.merges.read(id);
  }

  @Put('client-merges/:id/confirmation')
  @Requires('client.merge.confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirmClientMerge(@IdParam() id: string): Promise<void> {
    return this.merges.confirm(id);
  }

  @Delete('client-merges/:id')
  @Requires('client.merge.propose')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawClientMerge(@IdParam() id: string): Promise<void> {
    return this.merges.withdraw(id);
  }
}
