import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { NewUnitDto, UnitDto, UnitListDto } from './unit.dto';
import { UnitsService } from './units.service';

/** Bodies of the State and their units, as they are named as perpetrators: few, public, shared by all offices. */
@ApiTags('violations')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Requires('unit.read')
  @ApiOkResponse({ type: UnitListDto })
  async listUnits(): Promise<UnitListDto> {
    return { items: await this.units.list() };
  }

  @Post()
  @Requires('unit.write')
  @ApiCreatedResponse({ type: UnitDto })
  addUnit(@Body() body: NewUnitDto): Promise<UnitDto> {
    return this.units.add(body);
  }
}
