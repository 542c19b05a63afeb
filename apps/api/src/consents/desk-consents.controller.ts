import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { DeskConsentsDto, DeskWithdrawalDto } from './desk-consent.dto';
import { DeskConsents } from './desk-consents';

/** Of a client who stands at the desk, by the visit in which he was recognised today. */
@ApiTags('consents')
@Controller('enquiries/:id')
export class DeskConsentsController {
  constructor(private readonly consents: DeskConsents) {}

  /** For which purposes a consent stands; nothing for whoever was not recognised, or is closed to you. */
  @Get('consents')
  @Requires('consent.withdraw.desk')
  @ApiOkResponse({ type: DeskConsentsDto })
  readConsentsAtDesk(@IdParam() id: string): Promise<DeskConsentsDto> {
    return this.consents.of(id);
  }

  /** Takes effect at once, as any withdrawal. */
  @Post('consent-withdrawals')
  @Requires('consent.withdraw.desk')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawAtDesk(@IdParam() id: string, @Body() { purpose }: DeskWithdrawalDto): Promise<void> {
    return this.consents.withdraw(id, purpose);
  }
}
