import { useContext } from 'react';
import { childrenAt, type EditorNode, sizeOf } from '#libs/documents/compare-node';
import { levelOf, SheetMarksContext } from './sheet-marks';
import { SheetText } from './SheetText';

interface NodesProps {
  node: EditorNode;
  /** Where the inside of the node begins. */
  inside: number;
}

/** What a court paper is made of, to be read: the editor itself weighs too much for that. */
export function SheetNodes({ node, inside }: NodesProps) {
  return childrenAt(node, inside).map(({ child, at }) => <SheetNode key={at} node={child} at={at} />);
}

/** The headings of the paper stand beneath that of the page, none of their levels left out. */
const LEVEL_BENEATH_TITLE = 2;

function SheetNode({ node, at }: { node: EditorNode; at: number }) {
  const inner = <SheetNodes node={node} inside={at + 1} />;
  const block = { 'data-from': at + 1, 'data-to': at + sizeOf(node) - 1 };
  switch (node.type) {
    case 'text':
      return <SheetText node={node} at={at} />;
    case 'hardBreak':
      return <br />;
    case 'footnote':
      return <SheetNote at={at} />;
    case 'placeholder':
      return <span className="sheet-gap" data-at={at} data-atom>{`[${String(node.attrs?.label ?? '')}]`}</span>;
    case 'heading':
      return <SheetHeading node={node} block={block} />;
    case 'bulletList':
      return <ul>{inner}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inner}</ol>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'pageBreak':
      return <div className="sheet-break" />;
    case 'table':
      return <table><tbody>{inner}</tbody></table>;
    case 'tableRow':
      return <tr>{inner}</tr>;
    case 'tableHeader':
    case 'tableCell': {
      const Tag = node.type === 'tableHeader' ? 'th' : 'td';
      return <Tag colSpan={Number(node.attrs?.colspan ?? 1)} rowSpan={Number(node.attrs?.rowspan ?? 1)}>{inner}</Tag>;
    }
    default:
      return <p {...block}>{node.content?.length ? inner : <br />}</p>;
  }
}

function SheetNote({ at }: { at: number }) {
  const { notes } = useContext(SheetMarksContext);
  return <sup data-at={at} data-atom>{notes.get(at)}</sup>;
}

function SheetHeading({ node, block }: { node: EditorNode; block: Record<'data-from' | 'data-to', number> }) {
  const { levels } = useContext(SheetMarksContext);
  const level = levelOf(node);
  return (
    <div className={`sheet-heading sheet-heading-${level}`} role="heading" aria-level={levels.indexOf(level) + LEVEL_BENEATH_TITLE} {...block}>
      <SheetNodes node={node} inside={block['data-from']} />
    </div>
  );
}
