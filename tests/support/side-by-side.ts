import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

const asImage = (png: Buffer, label: string) =>
  `<img alt="${label}" src="data:image/png;base64,${png.toString('base64')}">`;

/** Writes one picture of the page with the panel at its right, as they stand in the window. */
export async function photograph(page: Page, panel: Page, file: string): Promise<void> {
  const images = [
    asImage(await page.screenshot(), 'page'),
    asImage(await panel.screenshot(), 'panel'),
  ];
  const table = await page.context().newPage();
  await table.setContent(
    `<style>body{margin:0;display:inline-flex;gap:1px;background:#9aa0a6}img{display:block}</style>
     <body>${images.join('')}</body>`,
  );
  const picture = await table.locator('body').screenshot();
  await table.close();
  await page.bringToFront();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
