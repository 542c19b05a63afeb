import { Cell } from './Cell';
import { ChartPicture } from './ChartPicture';
import type { Table } from './page';

interface PageTableViewProps {
  table: Table;
  /** The number that is broken down, for those who hear the page. */
  of: string;
}

/** How a number is made up: the table, and beside it the same as a picture where that says more. */
export function PageTableView({ table: { caption, stubs, columns, rows, notes, chart }, of }: PageTableViewProps) {
  // the head of its only column says the same
  const isSaid = stubs.length === 1 && stubs[0] === caption;
  return (
    <div className="report-table" data-chart={chart?.svg ? true : undefined}>
      <div>
        {rows.length > 0 && (
          <div className="wide" tabIndex={0} role="group" aria-label={`${of}: ${caption}`}>
            <table className="counts">
              <caption className={isSaid ? 'visually-hidden' : undefined}>{caption}</caption>
              <thead>
                <tr>
                  {stubs.map(stub => <th key={stub} scope="col" className="words">{stub}</th>)}
                  {columns.map((column, at) => <th key={at} scope="col">{column}</th>)}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ labels, isSum, cells }) => (
                  <tr key={labels.join('|')} data-sum={isSum || undefined}>
                    {labels.map((label, at) => (at ? <td key={at} className="words">{label}</td> : <th key={at} scope="row">{label}</th>))}
                    {cells.map((cell, at) => <Cell key={at} cell={cell} />)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {rows.length === 0 && <p className="report-caption">{caption}</p>}
        {notes.map(note => <p key={note} className="report-note">{note}</p>)}
      </div>
      {chart && <ChartPicture chart={chart} />}
    </div>
  );
}
