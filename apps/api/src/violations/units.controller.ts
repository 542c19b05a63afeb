import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { NewUnitDto, UnitDto, UnitListDto } from './unit.dto';
import { Unit } from './unit.entity';

/** Bodies of the State and their units, as they are named as perpetrators: few, public, shared by all offices. */
@ApiTags('violations')
@Controller('units')
export class UnitsController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @Requires('unit.read')
  @ApiOkResponse({ type: UnitListDto })
  async listUnits(): Promise<UnitListDto> {
    return { items: await this.db.find(Unit, { order: { service: 'ASC', name: 'ASC' } }) };
  }

  @Post()
  @Requires('unit.write')
  @ApiCreatedResponse({ type: UnitDto })
  addUnit(@Body() body: NewUnitDto): Promise<UnitDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Unit, { ...body, id });
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async read(id: string): Promise<UnitDto> {
    const unit = await this.db.findOneBy(Unit, { id });
    if (!unit) throw notFound();
    return unit;
  }
}
