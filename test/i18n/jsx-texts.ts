import ts from 'typescript';

/** Attributes whose words people see or hear. */
const SPOKEN = new Set([
  'label',
  'placeholder',
  'title',
  'alt',
  'description',
  'error',
  'nothingFoundMessage',
  'legend',
  'summary',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-valuetext',
  'aria-roledescription',
]);
/** Names of keys are the same in every language. */
const UNTRANSLATED = new Set(['kbd', 'Kbd']);
const LETTER = /\p{L}/u;

/** Words written into JSX instead of the catalogues, as `file:line words`. */
export function jsxTexts(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];

  const report = (node: ts.Node, text: string) => {
    if (!LETTER.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1} ${text.trim()}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && UNTRANSLATED.has(node.openingElement.tagName.getText(file))) return;
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      literals(node.expression).forEach(([at, text]) => report(at, text));
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(file))) {
      literals(node.initializer).forEach(([at, text]) => report(at, text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The literals an expression can come out as: not those it calls or compares with. */
function literals(node: ts.Node | undefined): [ts.Node, string][] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [[node, node.text]];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    const parts: [ts.Node, string][] = [node.head, ...node.templateSpans.map(span => span.literal)].map(
      part => [part, part.text],
    );
    return [...parts, ...node.templateSpans.flatMap(span => literals(span.expression))];
  }
  if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind)) {
    return [...literals(node.left), ...literals(node.right)];
  }
  return [];
}

const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
