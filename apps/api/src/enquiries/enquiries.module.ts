import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/people.module';
import { DeskController } from './desk.controller';
import { DeskIndex } from './desk-index';
import { DeskSearch } from './desk-search.service';
import { EnquiriesController } from './enquiries.controller';
import { EnquiriesService } from './enquiries.service';
import { Enquiry } from './enquiry.entity';
import { EnquiryOutcomeRecord } from './enquiry-outcome.entity';
import { EnquiryRegister } from './enquiry-register.service';
import { EnquiryImports } from './import/enquiry-imports.service';
import { EnquiryImportsController } from './import/enquiry-imports.controller';
import { OutcomesService } from './outcomes.service';
import { TakingOn } from './taking-on.service';
import { TallyService } from './tally.service';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([Enquiry, EnquiryOutcomeRecord])],
  controllers: [DeskController, EnquiriesController, EnquiryImportsController],
  providers: [DeskIndex, DeskSearch, EnquiriesService, EnquiryImports, EnquiryRegister, OutcomesService, TakingOn, TallyService],
})
export class EnquiriesModule {}
