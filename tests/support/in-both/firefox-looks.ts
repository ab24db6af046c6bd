import axe from 'axe-core';
import { listOf } from '../firefox-answer.ts';
import type { FirefoxWorld } from './firefox-world.ts';

/** What axe finds in a page of Firefox, or by these of its rules. */
export async function violationsIn(
  world: FirefoxWorld,
  rules?: readonly string[],
): Promise<string[]> {
  const options = rules === undefined ? {} : { runOnly: rules };
  const found = await world.run(`(async () => {
    ${axe.source};
    const { violations } = await window.axe.run(document, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)));
  })()`);
  return listOf(found).map(String);
}
