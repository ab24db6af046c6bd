import { join } from 'node:path';
import { build } from 'vite';
import { NO_CODE_FROM_TEXT } from '../../lib/browser/manifest.ts';
import { ROOT } from '../support/source-tree.ts';

/**
 * Bundles a script and all it imports into one classic script that a page can evaluate; what it exports becomes the
 * global of that name. The path is relative to the project.
 */
export async function bundle(
  path: string,
  { name = 'bench', target = 'chrome121' } = {},
): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // measured is what is shipped, in a page, which has no process
    define: { ...NO_CODE_FROM_TEXT, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target,
      lib: { entry: join(ROOT, path), formats: ['iife'], name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    const chunk = 'output' in one ? one.output[0] : undefined;
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error(`${path} could not be bundled`);
}
