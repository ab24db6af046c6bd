import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One text file of the project; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The folder that holds package.json, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'output', 'coverage']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Every file of the project but what is installed or built, whose path ends in one of `endings`. */
export function projectFiles(endings: readonly string[]): SourceFile[] {
  return walk(ROOT)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(ROOT, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** Every file that is written as code, tests among them. */
export const codeFiles = (): SourceFile[] =>
  projectFiles(['.ts', '.tsx', '.mjs', '.css', '.html']).filter(
    (file) => !file.path.startsWith('tests/fixtures/'),
  );

/** Whether the file becomes part of the extension. */
export const isShipped = (path: string): boolean => /^(entrypoints|components|lib)\//.test(path);
