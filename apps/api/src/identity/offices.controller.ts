import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { Keyring } from '#libs/sealing/keyring';
import { Receipts } from '../http/receipts';
import { NewOfficeDto, OfficeDto, OfficeListDto } from './office.dto';
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
}

const shown = ({ id, code, name, region, zone }: Office): OfficeDto => ({ id, code, name, region, zone });
