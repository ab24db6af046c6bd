import axe from 'axe-core';
import { listOf } from '../firefox-answer.ts';
import type { FirefoxWorld } from './firefox-world.ts';

/** What axe finds in a page of Firefox. */
export async function violationsIn(world: FirefoxWorld): Promise<string[]> {
  const found = await world.run(`(async () => {
    ${axe.source};
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)));
  })()`);
  return listOf(found).map(String);
}
