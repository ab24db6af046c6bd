import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ExtensionBrowser } from './launch.ts';

const permissions = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
});

const VERSION = /("version":\s*")(\d+)\.(\d+)\.(\d+)"/;

/** A copy of a built extension that can become a newer version under a running browser. */
export class ExtensionCopy {
  /** Where the copy is. */
  readonly folder = mkdtempSync(join(tmpdir(), 'alongside-copy-'));

  /** Copies a build. */
  constructor(build: string) {
    cpSync(build, this.folder, { recursive: true });
  }

  /** Has the permissions with it that are asked for later, as if they had been given. */
  permit(): void {
    const file = join(this.folder, 'manifest.json');
    const manifest = permissions.parse(JSON.parse(readFileSync(file, 'utf8')));
    const { permissions: given, optional_permissions: asked } = manifest;
    const whole = { ...manifest, permissions: [...given, ...asked], optional_permissions: [] };
    writeFileSync(file, JSON.stringify(whole));
  }

  /** Puts the next version in its place, all scripts of it changed. */
  renew(): void {
    const manifest = join(this.folder, 'manifest.json');
    const raised = readFileSync(manifest, 'utf8').replace(
      VERSION,
      (_, key: string, major: string, minor: string, patch: string) =>
        `${key}${major}.${minor}.${Number(patch) + 1}"`,
    );
    writeFileSync(manifest, raised);
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith('.js'))) {
      const script = join(this.folder, file);
      writeFileSync(script, `${readFileSync(script, 'utf8')}\n// newer`);
    }
  }

  /** Puts the next version in its place and has Chromium take it. */
  async update(browser: ExtensionBrowser): Promise<void> {
    this.renew();
    const session = await browser.devtools();
    await session.send('Extensions.loadUnpacked', { path: this.folder });
    await session.detach();
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
