import { scriptOfAddress } from './page-scripts.ts';

/** The match pattern of the host whose frame the page at an address is drawn in; undefined where it is drawn itself. */
export function frameAt(address: string): string | undefined {
  const host = scriptOfAddress(address)?.drawnIn?.[new URL(address).hostname];
  return host && `https://${host}/*`;
}

/** What is asked for with the match pattern of an origin: itself, and the frame that its pages are drawn in. */
export function originsWith(pattern: string): string[] {
  const frame = frameAt(pattern.slice(0, -1));
  return frame === undefined ? [pattern] : [pattern, frame];
}
