import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consult } from './consult.entity';
import { ConsultAnswer } from './consult-answer.entity';
import { ConsultReplies } from './consult-replies.service';
import { ConsultsController } from './consults.controller';
import { ConsultsService } from './consults.service';
import { NameCheck } from './name-check.service';

@Module({
  imports: [TypeOrmModule.forFeature([Consult, ConsultAnswer])],
  controllers: [ConsultsController],
  providers: [ConsultReplies, ConsultsService, NameCheck],
})
export class ConsultsModule {}
