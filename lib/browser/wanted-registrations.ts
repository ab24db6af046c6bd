import type { KnownSoftware } from './known-software.ts';
import { contains, overlap } from './match-pattern.ts';
import { type PageScript, TAUGHT, TAUGHT_DRAWN } from './page-scripts.ts';

const BY_RECIPE = [TAUGHT.id, TAUGHT_DRAWN.id];

/** One page script that the browser runs by itself wherever it matches. */
export interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  allFrames: boolean;
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
  const taught = BY_RECIPE.flatMap((id) => Object.keys(software).filter(isOf(id)));
  const sites = following.map((script) => {
    const found = Object.keys(software).filter(isOf(script.id));
    if (script.drawnIn !== undefined) return framed(script, granted, taught);
    // what the user taught wins over what is known of a site
    const excluded = taught.filter((origin) => script.matches.some((one) => overlap(origin, one)));
    return registrationOf(script, meetings(granted, [...script.matches, ...found]), excluded);
  });
  // nor is the frame of a site a page like any other
  const frames = scripts.flatMap((one) => framesOf(one).map(({ frame }) => frame));
  const hosts = [...scripts.flatMap(({ matches }) => matches), ...frames];
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
  return { id, js: [file], matches, excludeMatches, allFrames: false, runAt: 'document_start' };
}

/** The script of a site that is drawn in frames: in those whose host and page are granted, but where another was taught. */
function framed(
  script: PageScript,
  granted: readonly string[],
  taught: readonly string[],
): Registration {
  const read = framesOf(script).filter(({ page, frame }) => {
    const isWhole = [page, frame].every((one) => granted.some((origin) => contains(origin, one)));
    return isWhole && !taught.some((origin) => overlap(origin, page));
  });
  const frames = [...new Set(read.map(({ frame }) => frame))].sort();
  return { ...registrationOf(script, frames, []), allFrames: true };
}

/** The match patterns of pages that are drawn in a frame, and of those frames. */
function framesOf({ drawnIn = {} }: PageScript): { page: string; frame: string }[] {
  return Object.entries(drawnIn).map(([page, frame]) => ({
    page: `https://${page}/*`,
    frame: `https://${frame}/*`,
  }));
}

function meetings(granted: readonly string[], patterns: readonly string[]): string[] {
  const both = granted.flatMap((one) => patterns.map((pattern) => overlap(one, pattern)));
  return [...new Set(both.filter((one) => one !== undefined))].sort();
}
