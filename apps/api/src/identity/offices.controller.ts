import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { Keyring } from '#libs/sealing/keyring';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch, refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { NewOfficeDto, OfficeChangesDto, OfficeDto, OfficeListDto } from './office.dto';
import { Office } from './office.entity';

@ApiTags('identity')
@Controller('offices')
export class OfficesController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @Requires('office.read')
  @ApiOkResponse({ type: OfficeListDto })
  async listOffices(): Promise<OfficeListDto> {
    return { items: (await this.db.find(Office, { order: { code: 'ASC' } })).map(shown) };
  }

  /** An office brings a data key of its own, for what belongs to no client. */
  @Post()
  @Requires('office.write')
  @ApiCreatedResponse({ type: OfficeDto })
  addOffice(@Body() body: NewOfficeDto): Promise<OfficeDto> {
    const read = (id: string) => this.db.findOneByOrFail(Office, { id }).then(shown);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Office, { ...body, id, zone: OFFICE_ZONE });
        const key = this.keyring.newDataKey();
        await this.db.query(`insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`, [key.id, id, key.wrapped]);
        return read(id);
      },
      read,
    );
  }

  @Patch(':id')
  @Requires('office.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: OfficeDto })
  async changeOffice(@IdParam() id: string, @IfMatch() seen: number, @Body() changes: OfficeChangesDto): Promise<OfficeDto> {
    const office = await this.db.findOne(Office, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!office) throw notFound();
    refuseStale(office, seen, changes);
    return shown(await this.db.save(Object.assign(office, changes)));
  }
}

const shown = ({ id, code, name, region, zone, version }: Office): OfficeDto => ({ id, code, name, region, zone, version });
