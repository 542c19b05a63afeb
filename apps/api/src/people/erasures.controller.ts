import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ErasureDto, ErasureListDto, NewErasureDto } from './erasure.dto';
import { ErasuresService } from './erasures.service';

/** One asks for a client's erasure, another approves it; there is no way back after that. */
@ApiTags('people')
@Controller()
export class ErasuresController {
  constructor(private readonly erasures: ErasuresService) {}

  @Get('erasures')
  @Requires('client.erasure.approve')
  @ApiOkResponse({ type: ErasureListDto })
  async listErasures(): Promise<ErasureListDto> {
    return { items: await this.erasures.list() };
  }

  @Post('clients/:id/erasure')
  @Requires('client.erasure.request')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: ErasureDto })
  requestErasure(@IdParam() clientId: string, @Body() body: NewErasureDto): Promise<ErasureDto> {
    return this.erasures.request(clientId, body);
  }

  @Delete('clients/:id/erasure')
  @Requires('client.erasure.request')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawErasure(@IdParam() clientId: string): Promise<void> {
    return this.erasures.withdraw(clientId);
  }

  @Put('erasures/:id/approval')
  @Requires('client.erasure.approve')
  @FreshlyConfirmed()
  @HttpCode(204)
  @ApiNoContentResponse()
  approveErasure(@IdParam() id: string): Promise<void> {
    return this.erasures.approve(id);
  }
}
