import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { DocumentsModule } from '../documents/documents.module';
import { FilesModule } from '../files/files.module';
import { Consent } from './consent.entity';
import { ConsentForms } from './consent-forms.service';
import { ConsentFormsController } from './consent-forms.controller';
import { ConsentRefusal } from './consent-refusal.entity';
import { ConsentScan } from './consent-scan.entity';
import { ConsentWithdrawal } from './consent-withdrawal.entity';
import { ConsentsController } from './consents.controller';
import { ConsentsToRenew } from './consents-to-renew.service';
import { ConsentsService } from './consents.service';
import { DeskConsents } from './desk-consents';
import { DeskConsentsController } from './desk-consents.controller';
import { DisclosureDeliveries } from './disclosure-deliveries.service';
import { DeliveredItem, Disclosure, DisclosureDelivery, DisclosureItem, DisclosureSubject } from './disclosure.entities';
import { DisclosureRequest, DisclosureVerdictGiven } from './disclosure-request.entities';
import { DisclosureRequests } from './disclosure-requests.service';
import { DisclosuresController } from './disclosures.controller';
import { DisclosuresService } from './disclosures.service';
import { Partner } from './partner.entity';
import { PartnersController } from './partners.controller';
import { PartnersService } from './partners.service';
import { StoriesController } from './stories.controller';
import { StoriesService } from './stories.service';
import { Story, StoryPublication, StoryWords } from './story.entities';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Consent, ConsentRefusal, ConsentScan, ConsentWithdrawal, DeliveredItem, Disclosure, DisclosureDelivery, DisclosureItem, DisclosureRequest, DisclosureSubject, DisclosureVerdictGiven, Partner, Story, StoryPublication, StoryWords,
    ]),
    CasesModule,
    DocumentsModule,
    FilesModule,
  ],
  controllers: [ConsentFormsController, ConsentsController, DeskConsentsController, DisclosuresController, PartnersController, StoriesController],
  providers: [ConsentForms, ConsentsService, ConsentsToRenew, DeskConsents, DisclosureDeliveries, DisclosureRequests, DisclosuresService, PartnersService, StoriesService],
})
export class ConsentsModule {}
