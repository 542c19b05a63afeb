import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { TaskEnding } from '#libs/law/task-ending';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewTaskDto, TaskChangesDto, TaskDto, TaskWithdrawalDto } from './task.dto';
import { Task } from './task.entity';

@Injectable()
export class TasksService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async set(actor: Actor, caseId: string, body: NewTaskDto): Promise<TaskDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const { text, assigneeId = actor.userId, dueOn = null } = body;
        await this.db.insert(Task, this.db.create(Task, { id, caseId, keyId, assigneeId, text, dueOn }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: TaskChangesDto): Promise<TaskDto> {
    const task = await this.open(id);
    refuseStale(task, seen, changes);
    await this.db.save(Object.assign(task, changes));
    return this.one(id);
  }

  complete(actor: Actor, id: string, seen: number): Promise<TaskDto> {
    return this.end(actor, id, seen, 'done');
  }

  withdraw(actor: Actor, id: string, seen: number, { reason }: TaskWithdrawalDto): Promise<TaskDto> {
    return this.end(actor, id, seen, 'withdrawn', reason);
  }

  private async end({ userId }: Actor, id: string, seen: number, ending: TaskEnding, reason: string | null = null): Promise<TaskDto> {
    const task = await this.open(id);
    refuseStale(task, seen, {});
    await this.db.save(Object.assign(task, { ending, endedAt: new Date(), endedBy: userId, withdrawalReason: reason }));
    return this.one(id);
  }

  /** @throws Problem 404 when it is not there for him to change, 409 when it has ended */
  private async open(id: string): Promise<Task> {
    const task = await this.db.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!task) throw notFound();
    if (task.ending) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.ended_task_stays_as_it_is' }] });
    return task;
  }

  private async one(id: string): Promise<TaskDto> {
    const task = await this.db.findOneBy(Task, { id });
    if (!task) throw notFound();
    const { keyId: _, endedAt, ...shown } = task;
    return { ...shown, endedAt: endedAt && endedAt.toISOString() };
  }
}
