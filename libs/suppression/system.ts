/**
 * - `printed`: stands in a table of the report, unless it is hidden;
 * - `derived`: stands in no table, but follows from others by adding and taking away, and is guarded like them;
 * - `free`: a finer number that nobody counted; it only binds the others to each other.
 */
export type Cell = Counted | { readonly kind: 'free' };

interface Counted {
  readonly kind: 'printed' | 'derived';
  readonly value: number;
  /** One to four people stand behind it, however many units they are: twelve services to one child. */
  readonly few?: boolean;
}

/** What everybody knows of any such numbers: the one side adds up to as much as the other. Holds ids of cells. */
export interface Equation {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The numbers of a report that hang together: all of them count whole units and none is below nought. */
export interface System {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly equations: readonly Equation[];
}

/** Whether a reader is told the number. */
export const isTold = (cell: Cell, id: string, hidden: ReadonlySet<string>): cell is Counted =>
  cell.kind === 'printed' && !hidden.has(id);
