import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { pictureFile, sideBySide } from './side-by-side.ts';

/** What a page of the extension is looked at in. */
export const SCHEMES = ['light', 'dark'] as const;

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a scheme is asked for: the first everything, which is undefined, the others what depends on the colours. */
export function rulesFor(scheme: (typeof SCHEMES)[number]): string[] | undefined {
  return scheme === SCHEMES[0] ? undefined : COLOUR_RULES;
}

/** How it is said that a page `goesSideways`. */
export const SIDEWAYS = 'it is wider than its window';

/**
 * What is wrong with how a page of the extension looks, light and dark: what axe finds, and what reaches beyond its
 * side. Leaves a picture of both below this name; it is put together in the other context, whose front it takes.
 */
export async function flawsOf(
  page: Page,
  picture: string,
  context: BrowserContext,
): Promise<string[]> {
  const flaws: string[] = [];
  const shots: Buffer[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, rulesFor(colorScheme));
    flaws.push(...found.map((flaw) => `${colorScheme}: ${flaw}`));
    shots.push(await page.screenshot({ fullPage: true }));
  }
  if (await page.evaluate(goesSideways)) flaws.push(SIDEWAYS);
  await page.emulateMedia({ colorScheme: null });
  await sideBySide(context, shots, pictureFile(picture));
  return flaws;
}

async function violations(page: Page, rules: string[] | undefined): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules !== undefined) axe.withRules(rules);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whether the page, or something in it that scrolls, goes sideways. Runs in a page. */
export function goesSideways(): boolean {
  const scrolls = (one: Element) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
  const isWide = (one: Element) => one.scrollWidth > one.clientWidth;
  const inside = [...document.querySelectorAll('body *')].filter(scrolls);
  return [document.documentElement, ...inside].some(isWide);
}
