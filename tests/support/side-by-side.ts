import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from './source-tree.ts';

/** The file of a picture by its name: beside what the tests put out, unless SCREENSHOTS names a folder of the project. */
export function pictureFile(name: string): string {
  return join(ROOT, process.env['SCREENSHOTS'] ?? 'tests/output/screenshots', `${name}.png`);
}

const asImage = (png: Buffer) =>
  `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;

/** Writes one picture of the page with the panel at its right, as they stand in the window. */
export async function photograph(page: Page, panel: Page, file: string): Promise<void> {
  const shots = [await page.screenshot(), await panel.screenshot()];
  await sideBySide(page.context(), shots, file);
  await page.bringToFront();
}

/** Writes one picture of several, from left to right; a tab that it comes and goes in takes the front meanwhile. */
export async function sideBySide(
  context: BrowserContext,
  shots: readonly Buffer[],
  file: string,
): Promise<void> {
  const table = await context.newPage();
  await table.setContent(
    `<style>body{margin:0;display:inline-flex;gap:1px;background:#9aa0a6}img{display:block}</style>
     <body>${shots.map(asImage).join('')}</body>`,
  );
  const picture = await table.locator('body').screenshot();
  await table.close();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
