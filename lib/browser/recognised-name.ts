import { browser } from 'wxt/browser';
import { shownName } from '../domain/keepable-points.ts';
import { isPrimaryHidden } from './hidden-people.ts';
import { recall } from './tab-memory.ts';

const MOST = 40;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\s]+/gu;

/** The tab in front of the user, or undefined. */
export async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The name, as the page writes it, of the person whom a tab is about; one short line, undefined where there is none or they are hidden. */
export async function recognisedName(tab: number): Promise<string | undefined> {
  const detection = (await recall(tab))?.detection;
  if (detection?.kind !== 'people') return undefined;
  if (await isPrimaryHidden(detection)) return undefined;
  const person = detection.people[detection.primary];
  const name = oneLine(person === undefined ? '' : shownName(person), MOST);
  return name === '' ? undefined : name;
}

/** A text of a page or a user as one line of at most so many characters, without what can't be seen. */
export function oneLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(UNSHOWN, ' ')
    .trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(HALF_A_CHARACTER, '')}…`;
}
