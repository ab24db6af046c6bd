import type { KnownSoftware } from './known-software.ts';
import { contains, overlap } from './match-pattern.ts';
import { type PageScript, TAUGHT } from './page-scripts.ts';

/** One page script that the browser runs by itself wherever it matches. */
export interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_start' | 'document_idle';
}

/**
 * What must be registered for these grants: on hosts of a site its own script, where software was found before that
 * of the software or of what was taught, so that nobody waits for the probe twice, nothing where a site is read on
 * request, and everywhere else the probe. Pure, and the same for grants in any order.
 */
export function wantedRegistrations(
  granted: readonly string[],
  scripts: readonly PageScript[],
  probe: PageScript,
  software: KnownSoftware = {},
): Registration[] {
  const following = scripts.filter(({ reads }) => reads === 'always');
  const isOf = (id: string) => (origin: string) => software[origin] === id;
  const taught = Object.keys(software).filter(isOf(TAUGHT.id));
  const sites = following.map((script) => {
    const found = Object.keys(software).filter(isOf(script.id));
    // what the user taught wins over what is known of a site
    const others = script.id === TAUGHT.id ? [] : taught;
    const excluded = others.filter((origin) => script.matches.some((one) => overlap(origin, one)));
    return registrationOf(script, meetings(granted, [...script.matches, ...found]), excluded);
  });
  const hosts = scripts.flatMap(({ matches }) => matches);
  const known = [...new Set([...hosts, ...Object.keys(software)])].sort();
  const unknown = granted.filter((origin) => !known.some((one) => contains(one, origin)));
  const excluded = known.filter((one) => unknown.some((origin) => overlap(origin, one)));
  const rest = {
    ...registrationOf(probe, meetings(unknown, ['*://*/*']), excluded),
    // what the page is can be told once its own scripts have begun to build it
    runAt: 'document_idle' as const,
  };
  return [...sites, rest].filter(({ matches }) => matches.length > 0);
}

function registrationOf(
  { id, file }: PageScript,
  matches: string[],
  excludeMatches: string[],
): Registration {
  // what a script must know it asks for while the page is still loading
  return { id, js: [file], matches, excludeMatches, runAt: 'document_start' };
}

function meetings(granted: readonly string[], patterns: readonly string[]): string[] {
  const both = granted.flatMap((one) => patterns.map((pattern) => overlap(one, pattern)));
  return [...new Set(both.filter((one) => one !== undefined))].sort();
}
