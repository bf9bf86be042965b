import ts from 'typescript';
import type { PublicName } from './exports.js';

/** The kebab case of a name: `employeeNps` is `employee-nps`. */
export function kebab(name: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The id that a function's results should carry: that of the function, or of the one whose counts it takes. */
export function idOf(name: string): string {
  return kebab(name.replace(/From(Counts|Totals|Sums|Summaries)$/, ''));
}

/** What types are called and how they are declared. */
export type Types = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

export function typesOf(sources: readonly ts.SourceFile[]): Types {
  const declared = sources.flatMap(({ statements }) =>
    statements.filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)),
  );
  return new Map(declared.map((each) => [each.name.text, each]));
}

/** The ids in the result types of a function, found through aliases and extended interfaces; none where no metric is. */
export function metricsOf({ declarations }: PublicName, types: Types): string[] {
  const found = declarations
    .filter(ts.isFunctionDeclaration)
    .flatMap(({ type }) => (type === undefined ? [] : idsIn(type, types, new Map())));
  return [...new Set(found)];
}

/** `given` has the literals that stand for the parameters of the type that is looked at. */
function idsIn(type: ts.TypeNode, types: Types, given: ReadonlyMap<string, readonly string[]>): string[] {
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.flatMap((each) => idsIn(each, types, given));
  }
  if (ts.isParenthesizedTypeNode(type)) return idsIn(type.type, types, given);
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : nameOfBase(type);
  if (name === undefined) return [];
  const passed = ((type as ts.NodeWithTypeArguments).typeArguments ?? []).map((each) => literalsOf(each, given));
  if (name === 'MetricResult') return [...(passed[0] ?? [])];
  if (name === 'Omit' || name === 'Readonly') {
    const [inner] = (type as ts.NodeWithTypeArguments).typeArguments ?? [];
    return inner === undefined ? [] : idsIn(inner, types, given);
  }
  const declared = types.get(name);
  if (declared === undefined) return [];
  const usual = ({ default: each }: ts.TypeParameterDeclaration) => (each === undefined ? [] : literalsOf(each, given));
  const inside = new Map((declared.typeParameters ?? []).map((each, k) => [each.name.text, passed[k] ?? usual(each)]));
  if (ts.isTypeAliasDeclaration(declared)) return idsIn(declared.type, types, inside);
  return (declared.heritageClauses ?? []).flatMap(({ types: bases }) =>
    bases.flatMap((base) => idsIn(base, types, inside)),
  );
}

function nameOfBase(type: ts.TypeNode): string | undefined {
  return ts.isExpressionWithTypeArguments(type) ? type.expression.getText() : undefined;
}

/** The texts that a type may be: literals, unions of them, and parameters that stand for some. */
function literalsOf(type: ts.TypeNode, given: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((each) => literalsOf(each, given));
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text];
  return ts.isTypeReferenceNode(type) ? (given.get(type.typeName.getText()) ?? []) : [];
}
