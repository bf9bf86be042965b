import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { examplesOf } from '../docs/examples.js';
import { CHECK_MARK } from '../docs/to-test.js';
import { entries, parsed, placeOf } from './sources.js';

/** A public name and what declares it: several declarations where a function has several signatures. */
export interface PublicName {
  readonly name: string;
  readonly declarations: readonly ts.Declaration[];
}

/** Every name that the entries export, once each. */
export function publicNames(): PublicName[] {
  const found = new Map<ts.Declaration, PublicName>();
  for (const entry of entries) {
    for (const name of exportedNames(entry)) {
      const declarations = declarationsOf(entry, name);
      const [first] = declarations;
      if (first === undefined) throw new Error(`${entry}: nothing declares ${name}`);
      found.set(first, { name, declarations });
    }
  }
  return [...found.values()];
}

const cache = new Map<string, ts.SourceFile>();

function sourceOf(path: string): ts.SourceFile {
  const source = cache.get(path) ?? parsed(path, readFileSync(path, 'utf8'));
  cache.set(path, source);
  return source;
}

function exportedNames(path: string): string[] {
  return sourceOf(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause } = statement;
    if (exportClause === undefined) return exportedNames(targetOf(path, statement));
    return ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [];
  });
}

/** The file that a re-export takes from. */
function targetOf(path: string, { moduleSpecifier }: ts.ExportDeclaration): string {
  const { text } = moduleSpecifier as ts.StringLiteral;
  return posix.join(posix.dirname(path), text.replace(/\.js$/, '.ts'));
}

/** Follows re-exports from file to file to where a name is declared. */
function declarationsOf(path: string, name: string): ts.Declaration[] {
  const source = sourceOf(path);
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined) {
      const target = targetOf(path, statement);
      if (exportedNames(target).includes(name)) return declarationsOf(target, name);
    } else if (ts.isNamedExports(exportClause)) {
      const found = exportClause.elements.find((element) => element.name.text === name);
      if (found === undefined) continue;
      const original = (found.propertyName ?? found.name).text;
      if (moduleSpecifier === undefined) return declaredIn(source, original);
      return declarationsOf(targetOf(path, statement), original);
    }
  }
  return declaredIn(source, name);
}

function declaredIn(source: ts.SourceFile, name: string): ts.Declaration[] {
  return source.statements.flatMap((statement): ts.Declaration[] => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.filter((declared) => declared.name.getText() === name);
    }
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return named && statement.name?.text === name ? [statement] : [];
  });
}

/** What the doc comments of a public name lack; signatures of one function share one complete comment. */
export function documentationFaults({ name, declarations }: PublicName): string[] {
  const [declaration] = declarations;
  if (declaration === undefined) return [`${name}: is not declared`];
  const comments = declarations.flatMap((declared) => ts.getJSDocCommentsAndTags(declared)).filter(ts.isJSDoc);
  const tags = comments.flatMap(({ tags: own }) => [...(own ?? [])]);
  const has = (tag: string) => tags.some(({ tagName }) => tagName.text === tag);
  const lacks: string[] = [];

  const [summary] = comments;
  if (!ts.getTextOfJSDocComment(summary?.comment)?.trim()) lacks.push('a description');
  for (const tag of ['category', 'since']) if (!has(tag)) lacks.push(`@${tag}`);
  if (ts.isFunctionDeclaration(declaration)) {
    if (!has('returns')) lacks.push('@returns');
    for (const parameter of parametersOf(declarations)) {
      const described = tags.some((tag) => ts.isJSDocParameterTag(tag) && tag.name.getText() === parameter);
      if (!described) lacks.push(`@param ${parameter}`);
    }
  }
  if ((ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration)) && !hasCheckedExample(comments)) {
    lacks.push('an @example with a ts block that checks something');
  }
  return lacks.map((what) => `${placeOf(declaration)}: ${name} lacks ${what}`);
}

/** The parameters of the signatures that a caller sees: not those of the implementation behind overloads. */
function parametersOf(declarations: readonly ts.Declaration[]): Set<string> {
  const functions = declarations.filter(ts.isFunctionDeclaration);
  const seen = functions.length > 1 ? functions.filter(({ body }) => body === undefined) : functions;
  return new Set(seen.flatMap(({ parameters }) => parameters.map((parameter) => parameter.name.getText())));
}

function hasCheckedExample(comments: readonly ts.JSDoc[]): boolean {
  return comments.some((comment) => {
    const text = comment.getText();
    return text.includes('@example') && examplesOf('comment.ts', text).some(({ code }) => CHECK_MARK.test(code));
  });
}
