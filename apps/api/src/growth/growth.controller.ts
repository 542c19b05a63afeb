import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { GrowthDto, GrowthQuery } from './growth.dto';
import { GrowthService } from './growth.service';
import { InternshipSheetDto, InternshipSheetListDto, NewInternshipSheetDto } from './internship-sheet.dto';
import { InternshipSheetsService } from './internship-sheets.service';

/** What an intern has learnt, and what his supervisor signs of it: for the two of them. */
@ApiTags('growth')
@Controller('users/:id')
export class GrowthController {
  constructor(
    private readonly growth: GrowthService,
    private readonly sheets: InternshipSheetsService,
  ) {}

  @Get('growth')
  @Requires('growth.read')
  @ApiOkResponse({ type: GrowthDto })
  readGrowth(@IdParam() id: string, @Query() period: GrowthQuery): Promise<GrowthDto> {
    return this.growth.of(id, period);
  }

  @Get('internship-sheets')
  @Requires('growth.read')
  @ApiOkResponse({ type: InternshipSheetListDto })
  async listInternshipSheets(@IdParam() id: string): Promise<InternshipSheetListDto> {
    return { items: await this.sheets.of(id) };
  }

  @Post('internship-sheets')
  @Requires('growth.sign')
  @ApiCreatedResponse({ type: InternshipSheetDto })
  signInternshipSheet(@IdParam() id: string, @Body() body: NewInternshipSheetDto): Promise<InternshipSheetDto> {
    return this.sheets.sign(id, body);
  }
}
