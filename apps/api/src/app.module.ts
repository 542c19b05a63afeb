import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config';
import { AuditModule } from './audit/audit.module';
import { CalendarModule } from './calendar/calendar.module';
import { CasesModule } from './cases/cases.module';
import { ClinicalModule } from './clinical/clinical.module';
import { ConsentsModule } from './consents/consents.module';
import { ConsultsModule } from './consults/consults.module';
import { DeadlinesModule } from './deadlines/deadlines.module';
import { DigestModule } from './digest/digest.module';
import { DocumentsModule } from './documents/documents.module';
import { DraftsModule } from './drafts/drafts.module';
import { EnquiriesModule } from './enquiries/enquiries.module';
import { FilesModule } from './files/files.module';
import { FoundationModule } from './foundation.module';
import { GrantsModule } from './grants/grants.module';
import { GrowthModule } from './growth/growth.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { MailModule } from './mail/mail.module';
import { MergingModule } from './merging/merging.module';
import { NeedToKnowModule } from './need-to-know/need-to-know.module';
import { NotificationsModule } from './notifications/notifications.module';
import { PeopleModule } from './people/people.module';
import { RedressModule } from './redress/redress.module';
import { ReportsModule } from './reports/reports.module';
import { RehabilitationModule } from './rehabilitation/rehabilitation.module';
import { SealingModule } from './sealing/sealing.module';
import { TasksModule } from './tasks/tasks.module';
import { TodayModule } from './today/today.module';
import { TrainingsModule } from './trainings/trainings.module';
import { ViolationsModule } from './violations/violations.module';
import type { Keyring } from '#libs/sealing/keyring';

/** The list of areas, nothing else. */
@Module({})
export class AppModule {
  static with(config: Config, appUrl: string, reportsUrl: string, keyring: Keyring): DynamicModule {
    return {
      module: AppModule,
      imports: [
        FoundationModule.with(config, appUrl, keyring),
        SealingModule,
        IdentityModule,
        PeopleModule,
        RehabilitationModule,
        MergingModule,
        CasesModule,
        EnquiriesModule,
        ViolationsModule,
        TasksModule,
        DocumentsModule,
        GrantsModule,
        GrowthModule,
        FilesModule,
        TodayModule,
        TrainingsModule,
        CalendarModule,
        ClinicalModule,
        ConsentsModule,
        ConsultsModule,
        DeadlinesModule,
        RedressModule,
        ReportsModule.with(reportsUrl, config.organisation),
        NeedToKnowModule,
        NotificationsModule,
        MailModule,
        DigestModule,
        DraftsModule,
        AuditModule,
        HealthModule,
      ],
    };
  }
}
