import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { DeadlinesModule } from '../deadlines/deadlines.module';
import { FilesModule } from '../files/files.module';
import { Beginnings } from './beginnings';
import { CaseFactsReader } from './case-facts.reader';
import { CopyJudge } from './copy-judge';
import { DeputiesController } from './deputies.controller';
import { Document } from './document.entity';
import { DocumentDraft } from './document-draft.entity';
import { DocumentRevision, DocumentWithdrawal } from './document-ending.entities';
import { DocumentFiling } from './document-filing.entity';
import { DocumentImportsController } from './document-imports.controller';
import { DocumentImports } from './document-imports.service';
import { DocumentIndex } from './document-index';
import { DocumentLocksController } from './document-locks.controller';
import { DocumentReview } from './document-review.entity';
import { DocumentSearch } from './document-search';
import { DocumentSearchController } from './document-search.controller';
import { DocumentSubmission } from './document-submission.entity';
import { DocumentTemplate } from './document-template.entity';
import { DocumentTemplatesController } from './document-templates.controller';
import { DocumentTemplatesService } from './document-templates.service';
import { DocumentVersion } from './document-version.entity';
import { DocumentWordsService } from './document-words.service';
import { DocumentsController } from './documents.controller';
import { DocumentsService } from './documents.service';
import { FieldsController } from './fields.controller';
import { FieldsService } from './fields.service';
import { FiledCopiesController } from './filed-copies.controller';
import { FiledCopiesService } from './filed-copies.service';
import { FilingsService } from './filings.service';
import { InstanceFacts } from './instance-facts.reader';
import { ReviewComment } from './review-comment.entity';
import { ReviewCommentsService } from './review-comments.service';
import { ReviewDeputy } from './review-deputy.entity';
import { ReviewInbox } from './review-inbox.service';
import { ReviewsController } from './reviews.controller';
import { ReviewsService } from './reviews.service';
import { SubmissionsService } from './submissions.service';
import { TemplateWordsService } from './template-words.service';
import { VersionExportsController } from './version-exports.controller';
import { VersionExports } from './version-exports.service';
import { VersionReader } from './version-reader';
import { Workshop } from './workshop';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Document, DocumentDraft, DocumentFiling, DocumentReview, DocumentRevision, DocumentSubmission, DocumentTemplate, DocumentVersion,
      DocumentWithdrawal, ReviewComment, ReviewDeputy,
    ]),
    CasesModule,
    DeadlinesModule,
    FilesModule,
  ],
  controllers: [
    DeputiesController, DocumentImportsController, FiledCopiesController, DocumentLocksController, DocumentSearchController, DocumentsController, DocumentTemplatesController, FieldsController, ReviewsController,
    VersionExportsController,
  ],
  providers: [
    Beginnings, CaseFactsReader, CopyJudge, DocumentImports, DocumentIndex, DocumentSearch, DocumentTemplatesService, DocumentWordsService, DocumentsService, FieldsService,
    FiledCopiesService, FilingsService, InstanceFacts, ReviewCommentsService, ReviewInbox, ReviewsService, SubmissionsService,
    TemplateWordsService, VersionExports, VersionReader, Workshop,
  ],
  exports: [DocumentWordsService, Workshop],
})
export class DocumentsModule {}
