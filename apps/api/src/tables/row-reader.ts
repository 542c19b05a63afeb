import { type CodeList, codeOf } from './table-columns';
import type { Cells } from './table-rows';

/** What is wrong in one cell. */
export interface CellProblem<Column extends string> {
  column: Column;
  key: 'empty' | 'tooLong' | 'choice' | 'whole' | 'moment' | 'future';
}

/** Reads the cells of a row, and gathers everything that is wrong with them. */
export class RowReader<Column extends string> {
  readonly problems: CellProblem<Column>[] = [];

  constructor(private readonly cells: Cells<Column>) {}

  wrong(column: Column, key: CellProblem<Column>['key']): void {
    this.problems.push({ column, key });
  }

  text(column: Column, longest = 200): string | null {
    const value = this.cells[column];
    const read = value === null || value === undefined ? '' : String(value).trim();
    if (read.length > longest) this.wrong(column, 'tooLong');
    return read || null;
  }

  code(column: Column, list: CodeList): string | null {
    const read = this.text(column);
    const found = read && codeOf(list, read);
    if (read && !found) this.wrong(column, 'choice');
    return found || null;
  }

  whole(column: Column, min: number, max: number): number | null {
    const read = this.text(column);
    const value = Number(read);
    if (read && !(Number.isInteger(value) && value >= min && value <= max)) this.wrong(column, 'whole');
    return read ? value : null;
  }
}
