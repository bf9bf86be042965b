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

/**
 * What is wrong with the comments of a function's signatures. The form that most people call stands first and carries the
 * whole text, since that is what an editor shows; each other one says in a line what it is for, with a link to the first.
 */
export function overloadFaults({ name, declarations }: PublicName): string[] {
  const [first, ...others] = signaturesOf(declarations);
  if (first === undefined || others.length === 0) return [];
  const whole = documentationFaults({ name, declarations: [first] });
  return [
    ...whole.map((fault) => fault.replace(' lacks ', ' lacks on its first signature ')),
    ...others.flatMap((declared) => {
      const comment = ts.getJSDocCommentsAndTags(declared).find(ts.isJSDoc);
      const line = ts.getTextOfJSDocComment(comment?.comment)?.trim() ?? '';
      const longer = comment?.tags?.some(({ tagName }) => /^(remarks|category|since)$/.test(tagName.text));
      const lacks = [
        ...(line.includes(`{@link ${name}}`) ? [] : [`a link to ${name} on a further signature`]),
        ...(longer || line.includes('\n\n') ? ['a further signature of one line'] : []),
      ];
      return lacks.map((what) => `${placeOf(declared)}: ${name} lacks ${what}`);
    }),
  ];
}

/** The signatures of a function that a caller sees: not that of the implementation behind overloads. */
function signaturesOf(declarations: readonly ts.Declaration[]): readonly ts.FunctionDeclaration[] {
  const functions = declarations.filter(ts.isFunctionDeclaration);
  return functions.length > 1 ? functions.filter(({ body }) => body === undefined) : functions;
}

/** The parameters that a caller sees. */
function parametersOf(declarations: readonly ts.Declaration[]): Set<string> {
  const all = signaturesOf(declarations).flatMap(({ parameters }) => [...parameters]);
  return new Set(all.map((parameter) => parameter.name.getText()));
}

function hasCheckedExample(comments: readonly ts.JSDoc[]): boolean {
  return comments.some((comment) => {
    const text = comment.getText();
    return text.includes('@example') && examplesOf('comment.ts', text).some(({ code }) => CHECK_MARK.test(code));
  });
}
