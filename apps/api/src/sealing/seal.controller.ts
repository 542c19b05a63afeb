import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public, Requires, WhileLocked, WhileSealed } from '#libs/access/requires.decorator';
import { OpeningDto, SealDto } from './seal.dto';
import { SealService } from './seal.service';

@ApiTags('sealing')
@Controller('seal')
export class SealController {
  constructor(private readonly seals: SealService) {}

  @Get()
  @Public()
  @WhileSealed()
  @ApiOkResponse({ type: SealDto })
  readSeal(): Promise<SealDto> {
    return this.seals.state();
  }

  /** Panic: every server lets its keys go, every session ends, and only a key holder opens it again. */
  @Put()
  @Requires('server.seal')
  @WhileLocked()
  @HttpCode(204)
  @ApiNoContentResponse()
  sealServer(): Promise<void> {
    return this.seals.seal();
  }

  /** Opening takes a passphrase; it travels in a body, hence no DELETE. Whoever has one needs no session. */
  @Post('opening')
  @Public()
  @WhileSealed()
  @HttpCode(204)
  @ApiNoContentResponse()
  openSeal(@Body() { passphrase }: OpeningDto, @Req() { ip }: FastifyRequest): Promise<void> {
    return this.seals.open(passphrase, ip);
  }
}
