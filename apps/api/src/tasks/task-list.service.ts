import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CaseKeys } from '../cases/case-keys';
import { SealedReader } from '../database/sealed-reader';
import { decodeCursor, encodeCursor, MOMENT, UUID } from '../http/page';
import type { TaskDto, TaskListQuery, TaskPageDto } from './task.dto';
import { ENDED_TASKS, OPEN_TASKS } from './tasks-of-case.statement';

const DAY_OR_NONE = /^(infinity|\d{4}-\d{2}-\d{2})$/;
const WORDS = { table: 'tasks', row: 'id' } as const;

@Injectable()
export class TaskListService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly keys: CaseKeys,
  ) {}

  /** @throws Problem 404 when there is no such case for this actor */
  async ofCase(caseId: string, { state = 'open', after, limit = 25 }: TaskListQuery): Promise<TaskPageDto> {
    await this.keys.of(caseId);
    const [statement, shape] = state === 'open' ? [OPEN_TASKS, DAY_OR_NONE] : [ENDED_TASKS, MOMENT];
    const [key, id] = decodeCursor(after, [shape, UUID]) ?? [null, null];
    const rows = await statement.rows(this.db, [caseId, key, id, limit]);
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    const next = last && encodeCursor([last.sortKey, last.id]);
    const items: TaskDto[] = rows.map(({ sortKey: _, ...task }) => task);
    await this.sealed.open(items, { text: { ...WORDS, column: 'text' }, withdrawalReason: { ...WORDS, column: 'withdrawal_reason' } });
    return { items, next };
  }
}
