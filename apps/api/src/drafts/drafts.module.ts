import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Draft } from './draft.entity';
import { DraftsController } from './drafts.controller';

@Module({ imports: [TypeOrmModule.forFeature([Draft])], controllers: [DraftsController] })
export class DraftsModule {}
