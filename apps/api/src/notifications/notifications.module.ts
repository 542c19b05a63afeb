import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity';
import { NotificationsController } from './notifications.controller';

@Module({ imports: [TypeOrmModule.forFeature([Notification])], controllers: [NotificationsController] })
export class NotificationsModule {}
