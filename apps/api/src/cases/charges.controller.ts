import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { ChargeChangesDto, ChargeDto, NewChargeDto } from './charge.dto';
import { ChargesService } from './charges.service';
import { ReclassificationDto } from './reclassification.dto';

@ApiTags('cases')
@Controller()
export class ChargesController {
  constructor(private readonly charges: ChargesService) {}

  @Post('cases/:id/charges')
  @Requires('charge.write')
  @ApiCreatedResponse({ type: ChargeDto })
  bringCharge(@IdParam() id: string, @Body() body: NewChargeDto): Promise<ChargeDto> {
    return this.charges.bring(id, body);
  }

  @Patch('charges/:id')
  @Requires('charge.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ChargeDto })
  changeCharge(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ChargeChangesDto): Promise<ChargeDto> {
    return this.charges.change(id, seen, body);
  }

  /** The charge ends as reclassified and goes on as the one that is answered. */
  @Post('charges/:id/reclassification')
  @Requires('charge.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ChargeDto })
  reclassifyCharge(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ReclassificationDto): Promise<ChargeDto> {
    return this.charges.reclassify(id, seen, body);
  }
}
