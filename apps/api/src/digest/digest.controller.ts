import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { DigestAddressDto, DigestChoiceDto, DigestCodeDto, DigestSettingsDto } from './digest-settings.dto';
import { DigestSettingsService } from './digest-settings.service';

/** One's own digest by mail, for whoever works in cases. */
@ApiTags('digest')
@Controller('digest')
export class DigestController {
  constructor(private readonly settings: DigestSettingsService) {}

  @Get()
  @Requires('task.read')
  @ApiOkResponse({ type: DigestSettingsDto })
  readDigest(): Promise<DigestSettingsDto> {
    return this.settings.read();
  }

  @Put()
  @Requires('task.read')
  @ApiOkResponse({ type: DigestSettingsDto })
  chooseDigest(@Body() body: DigestChoiceDto): Promise<DigestSettingsDto> {
    return this.settings.choose(body);
  }

  /** Mails a code to the address. */
  @Put('address')
  @Requires('task.read')
  @FreshlyConfirmed()
  @ApiOkResponse({ type: DigestSettingsDto })
  setDigestAddress(@Body() { address }: DigestAddressDto): Promise<DigestSettingsDto> {
    return this.settings.setAddress(address);
  }

  @Delete('address')
  @Requires('task.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeDigestAddress(): Promise<void> {
    return this.settings.remove();
  }

  /** The code proves the address, and switches the digest on. */
  @Post('address/confirmation')
  @Requires('task.read')
  @HttpCode(200)
  @ApiOkResponse({ type: DigestSettingsDto })
  confirmDigestAddress(@Body() { code }: DigestCodeDto): Promise<DigestSettingsDto> {
    return this.settings.confirm(code);
  }
}
