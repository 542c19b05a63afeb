import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessment } from './assessment.entity';
import { AssessmentCurve } from './assessment-curve';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsService } from './assessments.service';
import { CareTeam } from './care-team';
import { ClinicalDrafts } from './clinical-drafts';
import { ClinicalNote } from './clinical-note.entity';
import { ClinicalNoteVersions } from './clinical-note-versions';
import { ClinicalNotesController } from './clinical-notes.controller';
import { ClinicalNotesService } from './clinical-notes.service';
import { ClinicalReads } from './clinical-reads';
import { ClinicalRecord } from './clinical-record';
import { ClinicalRecordController } from './clinical-record.controller';

@Module({
  imports: [TypeOrmModule.forFeature([Assessment, ClinicalNote])],
  controllers: [AssessmentsController, ClinicalNotesController, ClinicalRecordController],
  providers: [AssessmentCurve, AssessmentsService, CareTeam, ClinicalDrafts, ClinicalNoteVersions, ClinicalNotesService, ClinicalReads, ClinicalRecord],
  exports: [ClinicalDrafts],
})
export class ClinicalModule {}
