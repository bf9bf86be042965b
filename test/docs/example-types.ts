import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import type { Example } from './examples.js';

/**
 * Type errors in examples, each with the place it has in the file. Lines that show an error (`// throws`) may be wrong on
 * purpose.
 */
export function typeErrorsOf(examples: readonly Example[]): string[] {
  const config = resolve('test/tsconfig.json');
  const read = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(config));
  const texts = new Map(
    examples.map((example, index) => [resolve(`test/docs/example-${index}.ts`), { ...example, index }] as const),
  );

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, languageVersion) => {
    const example = texts.get(path);
    return example === undefined
      ? getSourceFile(path, languageVersion)
      : ts.createSourceFile(path, `${example.code}\nexport {};`, languageVersion, true);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noUnusedLocals: false }, host);

  return [...texts].flatMap(([path, { file, line, code }]) => {
    const source = program.getSourceFile(path);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics.flatMap(({ start = 0, messageText }) => {
      const row = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      if (/\/\/\s*throws\b/.test(code.split('\n')[row] ?? '')) return [];
      return [`${file}:${line + row}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`];
    });
  });
}
