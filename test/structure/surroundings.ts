import ts from 'typescript';
import { placeOf, walk } from './sources.js';

const localTime = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$|^getTimezoneOffset$/;

/** Reads of the clock, the host's zone or locale, chance, and classes told apart by `instanceof`. */
export function surroundingFaults(source: ts.SourceFile): string[] {
  const faults: string[] = [];
  const own = ownNames(source);
  walk(source, (node) => {
    const why = reason(node, own);
    if (why !== undefined) faults.push(`${placeOf(node)}: ${why}`);
  });
  return faults;
}

function reason(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    return isGivenLocale(node) ? undefined : reasonOfProperty(node.expression.getText(), node.name.text);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
    const type = node.right.getText();
    return own.has(type) ? `instanceof ${type}: copies of a class differ, so recognise it by a field` : undefined;
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  const [first, second] = node.arguments ?? [];
  if (called === 'Date' && (ts.isCallExpression(node) || first === undefined)) return 'reads the clock';
  if (called === 'Date' && second !== undefined) return "reads the host's time zone";
  if (/^Intl\.\w+$/.test(called) && (first === undefined || first.getText() === 'undefined')) {
    return "reads the host's locale";
  }
  return undefined;
}

/** Capitals of a language that is named. */
function isGivenLocale({ name, parent }: ts.PropertyAccessExpression): boolean {
  return /^toLocale(Upper|Lower)Case$/.test(name.text) && ts.isCallExpression(parent) && parent.arguments.length > 0;
}

function reasonOfProperty(object: string, name: string): string | undefined {
  if (object === 'Date' && name === 'now') return 'reads the clock';
  if (object === 'Date' && name === 'parse') return "may read the host's time zone";
  if (object === 'Math' && name === 'random') return 'depends on chance';
  if (object === 'performance') return 'reads the clock';
  if (/^toLocale/.test(name) || name === 'localeCompare') return "reads the host's locale";
  return localTime.test(name) ? "reads the host's time zone" : undefined;
}

/** Names that a module imports or declares as classes: what is left is of the language. */
function ownNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(source, (node) => {
    if ((ts.isImportSpecifier(node) || ts.isClassDeclaration(node)) && node.name !== undefined) {
      names.add(node.name.text);
    }
  });
  return names;
}
