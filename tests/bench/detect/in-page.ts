import type { Reading } from '../../../lib/domain/stated.ts';
import { pageOf } from '../../../lib/page/page-of.ts';
import { scan } from '../../../lib/page/scan.ts';
import { visibleOnScreen } from '../../../lib/page/visible-on-screen.ts';
import type { SiteAdapter } from '../../../lib/sites/adapter.ts';
import { ADAPTERS, adapterOf } from '../../../lib/sites/registry.ts';

/** The id of the adapter that reads this page; what it is read with from now on, as by the page script of its site. */
export function choose(own: readonly string[]): string {
  const adapter = adapterOf(page(own));
  chosen = [adapter];
  return adapter.id;
}

/** Reads the page so many times, each time as the page script does after a change; says what was read. */
export function read(own: readonly string[], times: number): Reading['kind'] {
  let kind: Reading['kind'] = 'none';
  for (let time = 0; time < times; time += 1) ({ kind } = scan(page(own), chosen));
  return kind;
}

let chosen: readonly SiteAdapter[] = ADAPTERS;

function page(own: readonly string[]) {
  const facts = { url: new URL(location.href), own, now: new Date(), visible: visibleOnScreen };
  return pageOf(document, facts);
}
