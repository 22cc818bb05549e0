import ts from 'typescript';

const SUITES = ['describe', 'describeWith'];
const TESTS = ['it', 'test'];

/** Every test of a file, as the titles that lead to it: of the suites around it, then its own, as they are written. */
export function titlesIn(source: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const called = ts.isCallExpression(node) ? calledName(node.expression) : undefined;
    const title = ts.isCallExpression(node)
      ? node.arguments.map(textOf).findLast((text) => text !== undefined)
      : undefined;
    const isSuite = called !== undefined && SUITES.includes(called);
    if (called !== undefined && TESTS.includes(called) && title !== undefined) found.push([...around, title]);
    ts.forEachChild(node, (child) => visit(child, isSuite && title !== undefined ? [...around, title] : around));
  };
  visit(ts.createSourceFile('x.test.ts', source, ts.ScriptTarget.Latest, true), []);
  return found;
}

/** `it` of `it(…)` and of `it.each(…)(…)`; what is skipped is no test. */
function calledName(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return undefined;
  const { expression, name } = callee.expression;
  return name.text === 'each' && ts.isIdentifier(expression) ? expression.text : undefined;
}

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}
