import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { CostTotalListDto } from './cost-total.dto';
import { CostTotals } from './cost-totals.service';
import { NewServiceDto, SeriesEndingDto, ServiceChangesDto, ServiceOutcomeDto } from './new-service.dto';
import { NewReferralDto, ReferralAnswerDto } from './referral.dto';
import { ReferralsService } from './referrals.service';
import { EndedSeriesDto, FamilyServicesDto, ServiceDto, ServiceHistoryDto, ServiceListQuery, ServicePageDto } from './service.dto';
import { CostVoidDto, NewServiceCostDto, ServiceCostDto } from './service-cost.dto';
import { ServiceCosts } from './service-costs.service';
import { ServiceLists } from './service-lists.service';
import { ServiceSeries } from './service-series.service';
import { ServicesService } from './services.service';

@ApiTags('rehabilitation')
@Controller()
export class ServicesController {
  constructor(
    private readonly services: ServicesService,
    private readonly series: ServiceSeries,
    private readonly lists: ServiceLists,
    private readonly costs: ServiceCosts,
    private readonly totals: CostTotals,
    private readonly referrals: ReferralsService,
  ) {}

  @Get('clients/:id/services')
  @Requires('service.read')
  @ApiOkResponse({ type: ServicePageDto })
  listServices(@IdParam() id: string, @Query() query: ServiceListQuery): Promise<ServicePageDto> {
    return this.lists.ofClient(id, query);
  }

  /** What the direct victim and each of his relatives received. */
  @Get('clients/:id/family-services')
  @Requires('service.read')
  @ApiOkResponse({ type: FamilyServicesDto })
  listFamilyServices(@IdParam() id: string): Promise<FamilyServicesDto> {
    return this.lists.ofFamily(id);
  }

  @Get('clients/:id/cost-totals')
  @Requires('service.read')
  @ApiOkResponse({ type: CostTotalListDto })
  countCostsOfClient(@IdParam() id: string): Promise<CostTotalListDto> {
    return this.totals.ofClient(id);
  }

  @Post('clients/:id/services')
  @Requires('service.write')
  @ApiCreatedResponse({ type: ServiceDto })
  planService(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewServiceDto): Promise<ServiceDto> {
    return this.services.plan(actor, id, body);
  }

  @Patch('services/:id')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ServiceDto })
  changeService(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ServiceChangesDto): Promise<ServiceDto> {
    return this.services.change(id, seen, body);
  }

  @Get('services/:id/changes')
  @Requires('service.read')
  @ApiOkResponse({ type: ServiceHistoryDto })
  listServiceChanges(@IdParam() id: string): Promise<ServiceHistoryDto> {
    return this.lists.history(id);
  }

  @Post('services/:id/outcome')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ServiceDto })
  settleService(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ServiceOutcomeDto): Promise<ServiceDto> {
    return this.services.settle(id, seen, body);
  }

  /** An outcome that was entered by mistake is taken back. */
  @Post('services/:id/reopening')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ServiceDto })
  reopenService(@IdParam() id: string, @IfMatch() seen: number): Promise<ServiceDto> {
    return this.services.reopen(id, seen);
  }

  /** It and what follows it in its series does not take place any more, as far as nobody has said what became of it. */
  @Post('services/:id/series-ending')
  @Requires('service.write')
  @ApiCreatedResponse({ type: EndedSeriesDto })
  endSeries(@IdParam() id: string, @Body() body: SeriesEndingDto): Promise<EndedSeriesDto> {
    return this.series.end(id, body);
  }

  @Post('services/:id/costs')
  @Requires('service.write')
  @ApiCreatedResponse({ type: ServiceCostDto })
  addServiceCost(@IdParam() id: string, @Body() body: NewServiceCostDto): Promise<ServiceCostDto> {
    return this.costs.add(id, body);
  }

  @Post('service-costs/:id/void')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ServiceCostDto })
  voidServiceCost(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: CostVoidDto): Promise<ServiceCostDto> {
    return this.costs.void(actor, id, seen, body);
  }

  @Post('services/:id/referrals')
  @Requires('referral.write')
  @ApiCreatedResponse({ type: ServiceDto })
  sendReferral(@IdParam() id: string, @Body() body: NewReferralDto): Promise<ServiceDto> {
    return this.referrals.send(id, body);
  }

  @Post('referrals/:id/answer')
  @Requires('referral.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ServiceDto })
  answerReferral(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ReferralAnswerDto): Promise<ServiceDto> {
    return this.referrals.answer(id, seen, body);
  }
}
