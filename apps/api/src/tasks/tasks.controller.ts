import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { NewTaskDto, TaskChangesDto, TaskDto, TaskListQuery, TaskPageDto, TaskWithdrawalDto } from './task.dto';
import { TaskListService } from './task-list.service';
import { TasksService } from './tasks.service';

@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly lists: TaskListService,
  ) {}

  @Get('cases/:id/tasks')
  @Requires('case.read')
  @ApiOkResponse({ type: TaskPageDto })
  listTasks(@IdParam() id: string, @Query() query: TaskListQuery): Promise<TaskPageDto> {
    return this.lists.ofCase(id, query);
  }

  @Post('cases/:id/tasks')
  @Requires('task.write')
  @ApiCreatedResponse({ type: TaskDto })
  setTask(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewTaskDto): Promise<TaskDto> {
    return this.tasks.set(actor, id, body);
  }

  @Patch('tasks/:id')
  @Requires('task.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TaskDto })
  changeTask(@IdParam() id: string, @IfMatch() seen: number, @Body() body: TaskChangesDto): Promise<TaskDto> {
    return this.tasks.change(id, seen, body);
  }

  @Post('tasks/:id/completion')
  @Requires('task.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TaskDto })
  completeTask(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number): Promise<TaskDto> {
    return this.tasks.complete(actor, id, seen);
  }

  @Post('tasks/:id/withdrawal')
  @Requires('task.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TaskDto })
  withdrawTask(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: TaskWithdrawalDto): Promise<TaskDto> {
    return this.tasks.withdraw(actor, id, seen, body);
  }
}
