import ts from 'typescript';
import type { Example } from './examples.js';

/** What tells a check in an example. */
export const CHECK_MARK = /\/\/\s*(=>|~>|throws\b)/;

/** A comment that says what the statement before it gives. */
const CHECK = /^\/\/\s*(=>|~>|throws\b)\s*(.*)$/;

interface Check {
  readonly kind: string;
  readonly expected: string;
  /** Where the first comment starts: each may belong to one statement only. */
  readonly start: number;
}

/** A replacement of the text from `start` to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An example as the text of a test: `// => v` after a statement becomes an equality, `// ~> v` a comparison to ten
 * places, `// throws CODE` a check of the error's code; imports become dynamic ones, so that each block has its own.
 *
 * @throws when a check stands behind something that has no value: it would never be looked at
 */
export function toTest(example: Example): string {
  const { file, line, code } = example;
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const lineAt = (position: number) => line + source.getLineAndCharacterOfPosition(position).line;
  const edits: Edit[] = [];
  const used = new Set<number>();

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      edits.push({ start: node.getStart(), end: node.end, text: dynamicImport(node) });
      return;
    }
    if (ts.isStatement(node) && (ts.isBlock(node.parent) || ts.isSourceFile(node.parent))) {
      edits.push({ start: node.getStart(), end: node.getStart(), text: `$line = ${lineAt(node.getStart())}; ` });
      const check = checkAfter(code, node.end);
      if (check !== undefined) {
        const text = checked(node, check);
        if (text !== undefined) {
          used.add(check.start);
          edits.push(text);
          if (ts.isExpressionStatement(node)) return;
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);

  for (const found of code.matchAll(new RegExp(CHECK_MARK, 'g'))) {
    if (!used.has(found.index)) {
      throw new Error(`${file}:${lineAt(found.index)}: a check must follow an expression or a constant`);
    }
  }
  return [
    `it('line ${line}', async () => {`,
    `let $line = ${line};`,
    'try {',
    applied(code, edits),
    '} catch (error) {',
    `throw located(error, ${JSON.stringify(`${file}:`)} + $line);`,
    '}',
    '});',
  ].join('\n');
}

/** The check behind a statement, on its last line or on the next; an expected value may go on over several comments. */
function checkAfter(code: string, end: number): Check | undefined {
  const comments = [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ].map(({ pos, end: to }) => ({ pos, text: code.slice(pos, to) }));
  const first = comments.findIndex(({ text }) => CHECK.test(text));
  const [, kind, head] = CHECK.exec(comments[first]?.text ?? '') ?? [];
  if (first < 0 || first > 0 || kind === undefined || head === undefined) return undefined;
  let expected = head.trim();
  for (const { text } of comments.slice(1)) {
    if (CHECK.test(text) || isComplete(expected)) break;
    expected += `\n${text.replace(/^\/\/ ?/, '')}`;
  }
  return { kind, expected, start: (comments[first] as { pos: number }).pos };
}

/** Whether a text is a whole expression rather than the beginning of one. */
function isComplete(expression: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${expression}\n);`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

/** The statement with its check, or nothing when there is no value to look at. */
function checked(node: ts.Statement, { kind, expected }: Check): Edit | undefined {
  if (ts.isExpressionStatement(node)) {
    const value = shownBy(node.expression).getText();
    return { start: node.getStart(), end: node.end, text: assertion(value, kind, expected) };
  }
  if (!ts.isVariableStatement(node) || kind === 'throws') return undefined;
  const [declared, ...others] = node.declarationList.declarations;
  if (declared === undefined || others.length > 0 || !ts.isIdentifier(declared.name)) return undefined;
  return { start: node.end, end: node.end, text: ` ${assertion(declared.name.text, kind, expected)}` };
}

/** What a statement shows: the one argument of `console.log`, else the expression itself. */
function shownBy(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return expression;
  const [shown, ...others] = expression.arguments;
  return shown !== undefined && others.length === 0 ? shown : expression;
}

function assertion(value: string, kind: string, expected: string): string {
  if (kind === 'throws') {
    const code = /^\w+/.exec(expected)?.[0] ?? 'an error';
    return `expect(await thrownBy(async () => (${value}))).toBe('${code}');`;
  }
  return kind === '=>'
    ? `expect(${value}).toEqual((${expected}\n));`
    : `expect(${value}).toBeCloseTo((${expected}\n), 10);`;
}

function dynamicImport(node: ts.ImportDeclaration): string {
  const module = `await import(${node.moduleSpecifier.getText()});`;
  const { importClause: clause } = node;
  if (clause === undefined) return module;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return '';
  const { name, namedBindings: bindings } = clause;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${module}`;
  const names = (bindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name: local }) => (propertyName ? `${propertyName.text}: ${local.text}` : local.text));
  if (name !== undefined) names.unshift(`default: ${name.text}`);
  return names.length > 0 ? `const { ${names.join(', ')} } = ${module}` : '';
}

/** A text with its replacements, which do not overlap. */
function applied(code: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
