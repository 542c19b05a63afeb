import fc from 'fast-check';
import { anyDocument } from '../document.arbitrary';
import { parseDocument } from '../document-schema';
import { toDocx } from '../export/to-docx';
import { toPaper } from '../export/to-paper';
import { fromDocx } from './from-docx';

const PLAIN = { language: 'ru', title: 'Жалоба', mark: 'ПРОЕКТ' } as const;

/** As the editor has it: with what is said of each node, and words of one hand in one piece. */
function normal(content: string): unknown {
  const merge = (node: any): any => ({
    ...node,
    ...(node.content && {
      content: node.content.map(merge).reduce((all: any[], next: any) => {
        const last = all.at(-1);
        const joins = last?.text !== undefined && next.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(next.marks);
        return joins ? [...all.slice(0, -1), { ...last, text: last.text + next.text }] : [...all, next];
      }, []),
    }),
  });
  return merge(parseDocument(content).toJSON());
}

describe('a document that went through DOCX', () => {
  it('comes back as it was', async () => {
    await fc.assert(fc.asyncProperty(anyDocument, async content => {
      const { content: back, warnings } = await fromDocx(await toDocx(toPaper(parseDocument(content)), PLAIN));
      expect(normal(back)).toEqual(normal(content));
      expect(warnings).toEqual([]);
    }), { numRuns: 40 });
  });
});
