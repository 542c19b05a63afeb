import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { CaseAccessController } from './case-access.controller';
import { ConflictWall } from './conflict-wall.entity';
import { ConflictWallsController } from './conflict-walls.controller';
import { ConflictWallsService } from './conflict-walls.service';
import { EmergencyAccess } from './emergency-access.entity';
import { EmergencyAccessesController } from './emergency-accesses.controller';
import { EmergencyAccessesService } from './emergency-accesses.service';

/** Who sees a case and why, who must not, and what is opened in an emergency. */
@Module({
  imports: [TypeOrmModule.forFeature([ConflictWall, EmergencyAccess]), CasesModule],
  controllers: [CaseAccessController, ConflictWallsController, EmergencyAccessesController],
  providers: [ConflictWallsService, EmergencyAccessesService],
})
export class NeedToKnowModule {}
