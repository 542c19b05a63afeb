import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GrowthController } from './growth.controller';
import { GrowthService } from './growth.service';
import { InternshipSheet } from './internship-sheet.entity';
import { InternshipSheetsService } from './internship-sheets.service';

@Module({
  imports: [TypeOrmModule.forFeature([InternshipSheet])],
  controllers: [GrowthController],
  providers: [GrowthService, InternshipSheetsService],
})
export class GrowthModule {}
