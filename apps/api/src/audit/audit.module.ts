import { Global, Module } from '@nestjs/common';
import { Reads } from './reads';

@Global()
@Module({ providers: [Reads], exports: [Reads] })
export class AuditModule {}
