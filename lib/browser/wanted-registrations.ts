import { contains, overlap } from './match-pattern.ts';
import type { PageScript } from './page-scripts.ts';

/** One page script that the browser runs by itself wherever it matches. */
export interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

/**
 * What must be registered for these grants: on known hosts the site's own script, everywhere else that is granted
 * the probe. Pure, and the same for grants in any order.
 */
export function wantedRegistrations(
  granted: readonly string[],
  scripts: readonly PageScript[],
  probe: PageScript,
): Registration[] {
  const sites = scripts.map((script) =>
    registrationOf(script, meetings(granted, script.matches), []),
  );
  const known = [...new Set(scripts.flatMap(({ matches }) => matches))].sort();
  const unknown = granted.filter((origin) => !known.some((one) => contains(one, origin)));
  const excluded = known.filter((one) => unknown.some((origin) => overlap(origin, one)));
  const rest = registrationOf(probe, meetings(unknown, ['*://*/*']), excluded);
  return [...sites, rest].filter(({ matches }) => matches.length > 0);
}

function registrationOf(
  { id, file }: PageScript,
  matches: string[],
  excludeMatches: string[],
): Registration {
  return { id, js: [file], matches, excludeMatches };
}

function meetings(granted: readonly string[], patterns: readonly string[]): string[] {
  const both = granted.flatMap((one) => patterns.map((pattern) => overlap(one, pattern)));
  return [...new Set(both.filter((one) => one !== undefined))].sort();
}
