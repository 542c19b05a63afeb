import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager, IsNull, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { notFound } from '../http/problem';
import { FactorResetDto, FactorResetListDto } from './factor-reset.dto';
import { FactorReset } from './factor-reset.entity';
import { CurrentActor } from './signed-request';
import { User } from './user.entity';

/** Somebody has lost his phone and his recovery codes. It takes two: the database takes no confirmation from the first. */
@ApiTags('identity')
@Controller()
export class FactorResetsController {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** Those that wait for a second person. */
  @Get('factor-resets')
  @Requires('factor.confirm-reset')
  @ApiOkResponse({ type: FactorResetListDto })
  async listFactorResets(): Promise<FactorResetListDto> {
    const waiting = await this.db.find(FactorReset, { where: { confirmedAt: IsNull(), expiresAt: MoreThan(new Date()) }, order: { id: 'ASC' } });
    return { items: waiting.map(shown) };
  }

  @Post('users/:id/factor-resets')
  @Requires('factor.reset')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: FactorResetDto })
  async askForReset(@IdParam() userId: string): Promise<FactorResetDto> {
    if (!(await this.db.existsBy(User, { id: userId }))) throw notFound();
    const id = uuidv7();
    await this.db.insert(FactorReset, { id, userId });
    return shown(await this.db.findOneByOrFail(FactorReset, { id }));
  }

  /** By another admin or a director: the factors go, and the user's sessions end. */
  @Post('factor-resets/:id/confirmation')
  @Requires('factor.confirm-reset')
  @FreshlyConfirmed()
  @HttpCode(200)
  @ApiOkResponse({ type: FactorResetDto })
  async confirmReset(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<FactorResetDto> {
    const { affected } = await this.db.update(FactorReset, { id, confirmedAt: IsNull() }, { confirmedBy: actor.userId, confirmedAt: new Date() });
    if (!affected) throw notFound();
    return shown(await this.db.findOneByOrFail(FactorReset, { id }));
  }
}

const shown = ({ confirmedAt: _, createdAt, expiresAt, ...reset }: FactorReset): FactorResetDto => ({
  ...reset, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(),
});
