import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlobsModule } from '../blobs/blobs.module';
import { CasesModule } from '../cases/cases.module';
import { ContentsController } from './contents.controller';
import { ContentsService } from './contents.service';
import { EvidenceExportsController } from './evidence-exports.controller';
import { EvidenceExportsService } from './evidence-exports.service';
import { CaseFile } from './file.entity';
import { FileBytes } from './file-bytes';
import { FileFinisher } from './file-finisher';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';
import { PartKeeper } from './part-keeper';
import { PhotoCopiesController } from './photo-copies.controller';
import { PhotoCopiesService } from './photo-copies.service';
import { UploadsController } from './uploads.controller';
import { UploadsService } from './uploads.service';

@Module({
  imports: [TypeOrmModule.forFeature([CaseFile]), BlobsModule, CasesModule],
  controllers: [ContentsController, EvidenceExportsController, FilesController, PhotoCopiesController, UploadsController],
  providers: [ContentsService, EvidenceExportsService, FileBytes, FileFinisher, FilesService, PartKeeper, PhotoCopiesService, UploadsService],
  exports: [FileBytes],
})
export class FilesModule {}
