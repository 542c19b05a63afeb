import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlobsModule } from '../blobs/blobs.module';
import { CasesModule } from '../cases/cases.module';
import { ContentsController } from './contents.controller';
import { ContentsService } from './contents.service';
import { CaseFile } from './file.entity';
import { FileBytes } from './file-bytes';
import { FileFinisher } from './file-finisher';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';
import { PartKeeper } from './part-keeper';
import { UploadsController } from './uploads.controller';
import { UploadsService } from './uploads.service';

@Module({
  imports: [TypeOrmModule.forFeature([CaseFile]), BlobsModule, CasesModule],
  controllers: [ContentsController, FilesController, UploadsController],
  providers: [ContentsService, FileBytes, FileFinisher, FilesService, PartKeeper, UploadsService],
  exports: [FileBytes],
})
export class FilesModule {}
