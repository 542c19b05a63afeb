import { useTranslation } from 'react-i18next';
import type { ComparedBlock, ComparedTable, ComparedText } from '#libs/documents/compare';
import { type Side, standsOn } from '#libs/documents/compare-sides';
import { ComparedRuns } from './ComparedRuns';

interface NodeProps<Block> {
  block: Block;
  /** The side that is shown; null for both, one within the other. */
  side: Side | null;
}

/** A block of a comparison: its words with what was added and removed, a table with its rows. */
export function ComparedNode({ block, side }: NodeProps<ComparedBlock>) {
  const { t } = useTranslation();
  if (block.kind === 'break') return <div className="sheet-break" data-change={block.change}><span>{t('reviews:compare.pageBreak')}</span></div>;
  return (
    <>
      {block.moved && <span className="compared-note">{t('reviews:compare.moved')}</span>}
      {block.kind === 'table' ? <ComparedRows block={block} side={side} /> : <ComparedWords block={block} side={side} />}
    </>
  );
}

function ComparedWords({ block, side }: NodeProps<ComparedText>) {
  const { t } = useTranslation();
  const { before, after, runs } = block;
  const shape = ((side === 'before' ? before : after) ?? before ?? after)!;
  const setAnew = before && after && (before.type !== after.type || before.level !== after.level || before.depth !== after.depth);
  return (
    <p className={shape.type === 'heading' ? `sheet-heading sheet-heading-${shape.level}` : undefined} style={shape.depth ? { marginLeft: `${shape.depth * 1.5}em` } : undefined}>
      {setAnew && <span className="compared-note">{t('reviews:compare.setAnew')}</span>}
      {shape.marker && <span className="compared-marker">{`${shape.marker} `}</span>}
      <ComparedRuns runs={runs} side={side} />
    </p>
  );
}

function ComparedRows({ block, side }: NodeProps<ComparedTable>) {
  const { t } = useTranslation();
  const here = <T extends { change: string }>(all: T[]) => all.filter(one => !side || standsOn(side, one));
  return (
    <table>
      <tbody>
        {here(block.rows).map((row, at) => (
          <tr key={at} data-change={row.change}>
            {here(row.cells).map((cell, column) => {
              const frame = ((side === 'before' ? cell.before : cell.after) ?? cell.before ?? cell.after)!;
              const Tag = frame.heads ? 'th' : 'td';
              return (
                <Tag key={column} colSpan={frame.colspan} rowSpan={frame.rowspan} data-change={cell.change}>
                  {(cell.moved || (row.moved && column === 0)) && <span className="compared-note">{t('reviews:compare.moved')}</span>}
                  {here(cell.blocks).map((inner, place) => <ComparedNode key={place} block={inner} side={side} />)}
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
