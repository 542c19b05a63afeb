import type { Period } from '../../impact/period';
import { Cell } from './Cell';
import { Definition } from './Definition';
import type { Headlines } from './headlines';

interface HeadlineTableProps {
  table: Headlines;
  /** Of the section, for those who hear the page. */
  heading: string;
  behind?: Period;
}

/** The numbers of a section, each beside what it counts. */
export function HeadlineTable({ table: { columns, rows, notes }, heading, behind }: HeadlineTableProps) {
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={heading}>
      <table className="counts report-headlines">
        <thead>
          <tr>
            <td />
            {columns.map(column => <th key={column} scope="col">{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, line, of, first, cells }) => (
            <tr key={key} data-first={first || undefined}>
              <th scope="row">
                {first && <Definition line={line} behind={behind} />}
                <span className="report-of">{of}</span>
              </th>
              {cells.map((cell, at) => <Cell key={at} cell={cell} />)}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map(note => <p key={note} className="report-note">{note}</p>)}
    </div>
  );
}
