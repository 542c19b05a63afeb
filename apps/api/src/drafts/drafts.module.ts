import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClinicalModule } from '../clinical/clinical.module';
import { Draft } from './draft.entity';
import { DraftsController } from './drafts.controller';

@Module({ imports: [TypeOrmModule.forFeature([Draft]), ClinicalModule], controllers: [DraftsController] })
export class DraftsModule {}
