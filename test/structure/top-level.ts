import ts from 'typescript';
import { placeOf } from './sources.js';

/*
 * What stands at the top level of a module runs when it is imported, and a bundler keeps it even when nothing of the
 * module is used. So only what cannot have an effect may stand there: functions, classes, literals.
 */

/** What a module does at its top level beyond declaring. */
export function topLevelFaults(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => statementFaults(statement));
}

function statementFaults(statement: ts.Statement): string[] {
  if (ts.isClassDeclaration(statement)) return classFaults(statement);
  if (ts.isVariableStatement(statement)) {
    // for the compiler alone
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return [];
    if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) {
      return [`${placeOf(statement)}: only const may stand at the top level`];
    }
    return statement.declarationList.declarations.flatMap(({ initializer, name }) =>
      initializer !== undefined && ts.isIdentifier(name) ? valueFaults(initializer) : [`${placeOf(name)}: not plain`],
    );
  }
  const declares =
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return declares ? [] : [`${placeOf(statement)}: ${ts.SyntaxKind[statement.kind]} at the top level`];
}

function classFaults(declared: ts.ClassDeclaration | ts.ClassExpression): string[] {
  const base = declared.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const faults =
    base === undefined || ts.isIdentifier(base.expression) ? [] : [`${placeOf(base)}: a base must be a name`];
  for (const member of declared.members) {
    if (ts.isClassStaticBlockDeclaration(member)) faults.push(`${placeOf(member)}: a static block`);
    const isStatic = ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(isStaticKeyword);
    if (ts.isPropertyDeclaration(member) && isStatic && member.initializer !== undefined) {
      faults.push(...valueFaults(member.initializer));
    }
    if (member.name !== undefined && ts.isComputedPropertyName(member.name)) {
      const key = member.name.expression.getText();
      if (!/^Symbol\.\w+$/.test(key)) faults.push(`${placeOf(member)}: a computed key`);
    }
  }
  return faults;
}

function isStaticKeyword({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.StaticKeyword;
}

/** What is not pure in the value of a constant. */
function valueFaults(value: ts.Expression): string[] {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)) {
    return valueFaults(value.expression);
  }
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap(valueFaults);
  if (ts.isObjectLiteralExpression(value)) return value.properties.flatMap(propertyFaults);
  if (ts.isClassExpression(value)) return classFaults(value);
  if ((ts.isCallExpression(value) || ts.isNewExpression(value)) && isMarkedPure(value)) {
    return (value.arguments ?? []).flatMap(valueFaults);
  }
  return isPlain(value) ? [] : [`${placeOf(value)}: ${value.getText().slice(0, 60)} is worked out at the top level`];
}

function propertyFaults(property: ts.ObjectLiteralElementLike): string[] {
  if (property.name !== undefined && ts.isComputedPropertyName(property.name)) {
    return [`${placeOf(property)}: a computed key`];
  }
  if (ts.isPropertyAssignment(property)) return valueFaults(property.initializer);
  return ts.isSpreadAssignment(property) ? [`${placeOf(property)}: a spread`] : [];
}

function isMarkedPure(value: ts.Expression): boolean {
  const text = value.getSourceFile().text.slice(value.getFullStart(), value.getStart());
  return /\/\*\s*[@#]__PURE__\s*\*\//.test(text);
}

function isPlain(value: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(value)) return isPlain(value.operand);
  // Arithmetic on literals is folded, but for powers; on names it may call valueOf, so bundlers keep it.
  if (ts.isBinaryExpression(value)) {
    const isPower = value.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken;
    return !isPower && isArithmetic(value.left) && isArithmetic(value.right);
  }
  return (
    ts.isLiteralExpression(value) ||
    ts.isArrowFunction(value) ||
    ts.isFunctionExpression(value) ||
    ts.isIdentifier(value) ||
    ts.isOmittedExpression(value) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(value.kind)
  );
}

function isArithmetic(value: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(value)) return isArithmetic(value.expression);
  return !ts.isIdentifier(value) && isPlain(value);
}
