import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { NewPartnerDto, PartnerDto, PartnerListDto } from './partner.dto';
import { PartnersService } from './partners.service';

@ApiTags('consents')
@Controller('partners')
export class PartnersController {
  constructor(private readonly partners: PartnersService) {}

  @Get()
  @Requires('partner.read')
  @ApiOkResponse({ type: PartnerListDto })
  listPartners(): Promise<PartnerListDto> {
    return this.partners.all();
  }

  @Post()
  @Requires('partner.write')
  @ApiCreatedResponse({ type: PartnerDto })
  addPartner(@Body() body: NewPartnerDto): Promise<PartnerDto> {
    return this.partners.add(body);
  }
}
