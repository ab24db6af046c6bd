import type { Locator, Page } from 'playwright-core';

/** Where something in a page stands on the screen: a place inside of it, near its beginning. */
export async function placeOnScreen(
  page: Page,
  target: Locator,
): Promise<readonly [x: number, y: number]> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  const left = await page.evaluate(() => window.screenX);
  const top = await page.evaluate(() => window.screenY + window.outerHeight - window.innerHeight);
  return [left + box.x + 20, top + box.y + box.height / 2];
}
