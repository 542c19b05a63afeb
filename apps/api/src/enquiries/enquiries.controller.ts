import { Body, Controller, Get, HttpCode, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { Receipts } from '../http/receipts';
import { CurrentActor, type SignedRequest } from '../identity/signed-request';
import { ClientDto } from '../people/client.dto';
import { EnquiriesService } from './enquiries.service';
import { EnquiryChangesDto, EnquiryDto, NewEnquiryDto } from './enquiry.dto';
import { EnquiryListQuery, EnquiryPageDto } from './enquiry-list.dto';
import { EnquiryRegister } from './enquiry-register.service';
import { EnquiryAssignmentDto, NewOutcomeDto } from './outcome.dto';
import { OutcomesService } from './outcomes.service';
import { NewClientOfEnquiryDto } from './taking-on.dto';
import { TakingOn } from './taking-on.service';

@ApiTags('enquiries')
@Controller()
export class EnquiriesController {
  constructor(
    private readonly enquiries: EnquiriesService,
    private readonly register: EnquiryRegister,
    private readonly outcomes: OutcomesService,
    private readonly takingOn: TakingOn,
    private readonly receipts: Receipts,
  ) {}

  @Get('enquiries')
  @Requires('enquiry.read')
  @ApiOkResponse({ type: EnquiryPageDto })
  listEnquiries(@CurrentActor() actor: Actor, @Query() query: EnquiryListQuery): Promise<EnquiryPageDto> {
    return this.enquiries.list(actor, query);
  }

  /** 409 `likely-duplicate` names who it may be; those who were looked at and differ are then named in `differsFrom`. */
  @Post('enquiries')
  @Requires('enquiry.register')
  @Briefly()
  @ApiCreatedResponse({ type: EnquiryDto })
  registerEnquiry(@Req() request: SignedRequest, @Body() body: NewEnquiryDto): Promise<EnquiryDto> {
    return this.register.register(request, body);
  }

  @Get('enquiries/:id')
  @Requires('enquiry.read')
  @ApiOkResponse({ type: EnquiryDto })
  readEnquiry(@IdParam() id: string): Promise<EnquiryDto> {
    return this.enquiries.read(id);
  }

  @Patch('enquiries/:id')
  @Requires('enquiry.settle')
  @ApiIfMatch()
  @ApiOkResponse({ type: EnquiryDto })
  changeEnquiry(@IdParam() id: string, @IfMatch() seen: number, @Body() body: EnquiryChangesDto): Promise<EnquiryDto> {
    return this.enquiries.change(id, seen, body);
  }

  @Post('enquiries/:id/outcomes')
  @Requires('enquiry.settle')
  @ApiCreatedResponse({ type: EnquiryDto })
  async settleEnquiry(@IdParam() id: string, @Body() body: NewOutcomeDto): Promise<EnquiryDto> {
    await this.receipts.once(body, outcomeId => this.outcomes.put(id, body, outcomeId), async () => undefined);
    return this.enquiries.one(id);
  }

  /** Gives enquiries that wait to one colleague. */
  @Post('enquiry-assignments')
  @Requires('enquiry.register')
  @HttpCode(204)
  @ApiNoContentResponse()
  assignEnquiries(@Body() body: EnquiryAssignmentDto): Promise<void> {
    return this.outcomes.assign(body);
  }

  @Post('enquiries/:id/client')
  @Requires('client.write')
  @ApiCreatedResponse({ type: ClientDto })
  takeVisitorOn(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewClientOfEnquiryDto): Promise<ClientDto> {
    return this.takingOn.take(actor, id, body);
  }
}
