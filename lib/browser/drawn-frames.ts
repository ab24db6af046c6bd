import { contains } from './match-pattern.ts';
import { PAGE_SCRIPTS, type PageScript, scriptOfAddress } from './page-scripts.ts';

/** The match pattern of the host whose frame the page at an address is drawn in; undefined where it is drawn itself. */
export function frameAt(address: string): string | undefined {
  return frameOf(scriptOfAddress(address), address);
}

/** What is asked for with the match pattern of an origin: itself, and the frame that its pages are drawn in. */
export function originsWith(pattern: string): string[] {
  const script = PAGE_SCRIPTS.find(({ matches }) => matches.some((one) => contains(one, pattern)));
  const frame = frameOf(script, pattern.slice(0, -1));
  return frame === undefined ? [pattern] : [pattern, frame];
}

function frameOf(script: PageScript | undefined, address: string): string | undefined {
  const host = script?.drawnIn?.[new URL(address).hostname];
  return host && `https://${host}/*`;
}
