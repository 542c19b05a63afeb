import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body as RequestBody, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { Receipts } from '../http/receipts';
import { BodyDto, BodyListDto, NewBodyDto } from './body.dto';
import { Body } from './body.entity';

/** Courts and other bodies: few, shared by all offices, chosen from a list. */
@ApiTags('cases')
@Controller('bodies')
export class BodiesController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @Requires('body.read')
  @ApiOkResponse({ type: BodyListDto })
  async listBodies(): Promise<BodyListDto> {
    return { items: await this.db.find(Body, { order: { id: 'ASC' } }) };
  }

  @Post()
  @Requires('body.write')
  @ApiCreatedResponse({ type: BodyDto })
  addBody(@RequestBody() body: NewBodyDto): Promise<BodyDto> {
    const read = (id: string) => this.db.findOneByOrFail(Body, { id });
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Body, { ...body, id });
        return read(id);
      },
      read,
    );
  }
}
