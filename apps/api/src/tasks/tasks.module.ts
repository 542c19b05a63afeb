import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { Task } from './task.entity';
import { TaskListService } from './task-list.service';
import { TasksController } from './tasks.controller';
import { TasksService } from './tasks.service';

@Module({
  imports: [TypeOrmModule.forFeature([Task]), CasesModule],
  controllers: [TasksController],
  providers: [TaskListService, TasksService],
  exports: [TasksService],
})
export class TasksModule {}
