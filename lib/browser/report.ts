import { browser } from 'wxt/browser';
import { pageKindOf } from '../sites/page-kind.ts';
import { siteAt } from './known-software.ts';
import { originPatternOf } from './match-pattern.ts';
import { recall } from './tab-memory.ts';

const MOST = 64_000;
const NAME = /^[a-z][a-z ,]{0,99}$/i;
const LINE = /^ *[a-z\d?=()" -]{1,4000}$/;

/**
 * What can be posted about a page that is read badly: what Alongside knows of itself, the names of what was missing,
 * and what the page is built of without anything that it says. Undefined when the browser refuses.
 */
export async function reportOf(
  tab: number,
  address: string,
  missing: readonly string[],
  userAgent: string,
): Promise<string | undefined> {
  const tree = await treeOf(tab);
  if (tree === undefined || originPatternOf(address) === undefined) return undefined;
  const site = await siteAt(address);
  const kind = site === undefined ? undefined : pageKindOf(site, new URL(address))?.kind;
  const names = missing.filter((one) => NAME.test(one));
  const head = [
    `Alongside ${browser.runtime.getManifest().version}, report of a page`,
    `site: ${site ?? 'any page'}, kind of page: ${kind ?? 'not told by its address'}`,
    `browser: ${/(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'another'}`,
    `missing: ${names.join(', ') || 'nothing named'}`,
  ];
  return [...head, '', tree].join('\n').slice(0, MOST);
}

/** The censored tree of the page; a line that is none of ours is left out, whatever came between. */
async function treeOf(tab: number): Promise<string | undefined> {
  try {
    const frame = (await recall(tab))?.frame;
    const target = { tabId: tab, ...(frame === undefined ? {} : { frameIds: [frame] }) };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/report.js'] });
    const tree: unknown = answer?.result;
    if (typeof tree !== 'string') return undefined;
    const lines = tree.slice(0, MOST).split('\n');
    return lines.filter((one) => LINE.test(one)).join('\n');
  } catch {
    return undefined;
  }
}
