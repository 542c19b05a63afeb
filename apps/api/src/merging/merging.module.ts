import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import { ClientMerge } from './client-merge.entity';
import { ClientMergesService } from './client-merges.service';
import { ConflictChecksController } from './conflict-checks.controller';
import { ConflictCheck } from './conflict-check.entity';
import { ConflictChecks } from './conflict-checks.service';
import { DifferentClients } from './different-clients';
import { LikelyDuplicates } from './likely-duplicates';
import { MergeResult } from './merge-result';
import { MergingController } from './merging.controller';

@Module({
  imports: [TypeOrmModule.forFeature([Client, ClientMerge, ConflictCheck, Person])],
  controllers: [MergingController, ConflictChecksController],
  providers: [ClientMergesService, ConflictChecks, DifferentClients, LikelyDuplicates, MergeResult],
})
export class MergingModule {}
