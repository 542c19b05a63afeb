import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import { ClientMergesService } from './client-merges.service';
import { ConflictChecksController } from './conflict-checks.controller';
import { ConflictChecks } from './conflict-checks.service';
import { LikelyDuplicates } from './likely-duplicates';
import { MergeResult } from './merge-result';
import { MergingController } from './merging.controller';

@Module({
  imports: [TypeOrmModule.forFeature([Client, Person])],
  controllers: [MergingController, ConflictChecksController],
  providers: [ClientMergesService, ConflictChecks, LikelyDuplicates, MergeResult],
})
export class MergingModule {}
