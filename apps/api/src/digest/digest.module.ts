import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module';
import { TodayModule } from '../today/today.module';
import { DigestController } from './digest.controller';
import { DigestSettings } from './digest-settings.entity';
import { DigestSettingsService } from './digest-settings.service';
import { DigestWriter } from './digest-writer';

@Module({
  imports: [IdentityModule, TodayModule, TypeOrmModule.forFeature([DigestSettings])],
  controllers: [DigestController],
  providers: [DigestSettingsService, DigestWriter],
})
export class DigestModule {}
