import { Module } from '@nestjs/common';
import { SealController } from './seal.controller';
import { SealService } from './seal.service';
import { SealWatch } from './seal-watch';

@Module({ controllers: [SealController], providers: [SealService, SealWatch], exports: [SealWatch] })
export class SealingModule {}
