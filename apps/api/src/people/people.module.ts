import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SealingModule } from '../sealing/sealing.module';
import { CasesModule } from '../cases/cases.module';
import { Client } from './client.entity';
import { ClientPage } from './client-page';
import { ClientsController } from './clients.controller';
import { ClientsService } from './clients.service';
import { ErasuresController } from './erasures.controller';
import { ErasuresService } from './erasures.service';
import { NameIndex } from './name-index';
import { PeopleController } from './people.controller';
import { PersonFiles } from './person-files';
import { Person } from './person.entity';
import { Relationship } from './relationship.entity';
import { Relatives } from './relatives';
import { Representation } from './representation.entity';
import { Representations } from './representations';
import { SearchService } from './search.service';
import { TakingOnChecks } from './taking-on-checks';

@Module({
  imports: [CasesModule, SealingModule, TypeOrmModule.forFeature([Client, Person, Relationship, Representation])],
  controllers: [ClientsController, ErasuresController, PeopleController],
  providers: [ClientPage, ClientsService, ErasuresService, NameIndex, PersonFiles, Relatives, Representations, SearchService, TakingOnChecks],
  exports: [ClientsService],
})
export class PeopleModule {}
