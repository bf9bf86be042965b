import { posix } from 'node:path';
import ts from 'typescript';

/**
 * An exported name, the file that declares it and its type.
 * @typedef {{ readonly name: string, readonly file: string, readonly flags: ts.SymbolFlags, readonly type: ts.Type }} PublicName
 */

/**
 * What two entries of the library export, with the checker that knows the types.
 * @param {string} root
 */
export function publicNames(root) {
  const config = ts.readConfigFile(posix.join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = ['src/index.ts', 'src/presets/index.ts'].map((entry) => posix.join(root, entry));
  const program = ts.createProgram(paths, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const [all = [], presets = []] = paths.map((path) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${path} exports nothing`);
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declared = symbol.declarations?.[0];
      if (declared === undefined) throw new Error(`${exported.name} is not declared`);
      const file = posix.relative(root, declared.getSourceFile().fileName);
      return { name: exported.name, file, flags: symbol.flags, type: checker.getTypeOfSymbol(symbol) };
    });
  });
  const functions = all.filter(({ flags }) => flags & ts.SymbolFlags.Function);
  return {
    checker,
    functions: new Map(functions.map((each) => [each.name, each])),
    classes: all.filter(({ flags }) => flags & ts.SymbolFlags.Class),
    presets,
  };
}
