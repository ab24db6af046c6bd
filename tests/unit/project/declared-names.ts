import ts from 'typescript';
import type { SourceFile } from '../../support/source-tree.ts';

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function place(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Every name that the file declares, with its line. */
export function declaredNames(file: SourceFile): { name: string; line: number }[] {
  const source = parse(file);
  const names: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && 'name' in node.parent && node.parent.name === node) {
      if (ts.isDeclarationStatement(node.parent) || ts.isVariableDeclaration(node.parent)) {
        names.push({ name: node.text, line: place(source, node) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const kinds = modifiers.map((modifier) => modifier.kind);
  return (
    kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword)
  );
}

/** Lines of exported declarations that stand without a doc comment; re-exports need none. */
export function undocumentedExports(file: SourceFile): number[] {
  const source = parse(file);
  const documented = new Set<string>();
  const nameOf = (statement: ts.Statement) =>
    ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? '') : '';
  return source.statements.filter(isExported).flatMap((statement) => {
    const name = nameOf(statement);
    if (ts.getJSDocCommentsAndTags(statement).length > 0) {
      documented.add(name);
      return [];
    }
    const overload = name !== '' && documented.has(name);
    return overload ? [] : [place(source, statement)];
  });
}
