import { Global, Module } from '@nestjs/common';
import { Reads } from './reads';
import { RecordController } from './record.controller';
import { RecordExport } from './record-export';
import { RecordService } from './record.service';

@Global()
@Module({ controllers: [RecordController], providers: [Reads, RecordExport, RecordService], exports: [Reads] })
export class AuditModule {}
