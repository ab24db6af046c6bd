import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-tree.ts';

const OUTPUT = process.env['EXTENSION_OUTPUT'] ?? join(ROOT, '.output');

/** Folders that the build writes: what users get, in both browsers, and the same with sites granted for tests. */
export const BUILDS = {
  production: join(OUTPUT, 'chrome-mv3'),
  e2e: join(OUTPUT, 'chrome-mv3-e2e'),
  firefox: join(OUTPUT, 'firefox-mv3'),
} as const;

const KEY = /"key":\s*"([A-Za-z0-9+/=]+)"/;

/** The id that Chromium gives the unpacked extension in this folder; throws where there is no build. */
export function extensionIdOf(folder: string): string {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${folder} holds no built extension`);
  const key = KEY.exec(readFileSync(manifest, 'utf8'))?.[1];
  const seed = key === undefined ? Buffer.from(folder) : Buffer.from(key, 'base64');
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
