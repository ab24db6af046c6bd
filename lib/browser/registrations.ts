import { type Browser, browser } from 'wxt/browser';
import { grantedOrigins } from './grants.ts';
import { type KnownSoftware, knownSoftware } from './known-software.ts';
import { originPatternOf } from './match-pattern.ts';
import { PAGE_SCRIPTS, PROBE, scriptTaught, TAUGHT, TAUGHT_DRAWN } from './page-scripts.ts';
import { keptRecipes } from './recipes.ts';
import { type Registration, wantedRegistrations } from './wanted-registrations.ts';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered page scripts follow the granted origins: the one path for installation, update, start and
 * every change of grants, of known software or of what was taught. Safe to call at any time and as often as one likes; calls run one after the other.
 */
export function syncRegistrations(): Promise<void> {
  running = running.then(sync, sync);
  return running;
}

async function sync(): Promise<void> {
  const granted = await grantedOrigins();
  const software = { ...(await knownSoftware(granted)), ...(await taughtOrigins()) };
  const scripts = [...PAGE_SCRIPTS, TAUGHT, TAUGHT_DRAWN];
  const wanted = wantedRegistrations(granted, scripts, PROBE, software);
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((one) => !wanted.some((want) => isSame(want, one)));
  const missing = wanted.filter((want) => !present.some((one) => isSame(want, one)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(forBrowser));
}

async function taughtOrigins(): Promise<KnownSoftware> {
  const taught = (await keptRecipes()).flatMap((recipe) => {
    const pattern = originPatternOf(`${recipe.origin}/`);
    return pattern === undefined ? [] : [{ pattern, id: scriptTaught(recipe).id }];
  });
  // of two ports of one host the script that leaves the other to its own
  const drawn = taught.filter(({ id }) => id === TAUGHT_DRAWN.id);
  return Object.fromEntries([...taught, ...drawn].map(({ pattern, id }) => [pattern, id]));
}

function forBrowser({ excludeMatches, ...rest }: Registration) {
  const always = { persistAcrossSessions: true } as const;
  return { ...rest, ...always, ...(excludeMatches.length > 0 ? { excludeMatches } : {}) };
}

function isSame(want: Registration, present: Browser.scripting.RegisteredContentScript): boolean {
  const { id, js = [], matches = [], excludeMatches = [], allFrames = false, runAt } = present;
  return (
    want.id === id &&
    want.runAt === runAt &&
    want.allFrames === allFrames &&
    sameSet(want.js.map(bare), js.map(bare)) &&
    sameSet(want.matches, matches) &&
    sameSet(want.excludeMatches, excludeMatches)
  );
}

/** Browsers answer with or without the leading slash. */
function bare(file: string): string {
  return file.replace(/^\//, '');
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
