import { keyOf, type PointKey } from './key-of.ts';

/**
 * The line of a list that says that nothing of a point is ever logged: an address (`ana@lumo.example`), a number, a
 * handle (`linkedin/ana`), or a domain (`lumo.example`) with all that is under it.
 */
export function neverLogLine(lines: readonly string[], key: PointKey): string | undefined {
  return lines.find((line) => isMeant(line.trim(), key));
}

function isMeant(line: string, key: PointKey): boolean {
  if (line === '') return false;
  if (/[^@\s]@/.test(line)) return key === keyOf('email', line);
  if (line.includes('/')) return key === keyOf('handle', line) || key === keyOf('url', line);
  if (/^\+?[\d\s().-]+$/.test(line)) return key === keyOf('phone', line);
  const domain = keyOf('email', `x@${line.replace(/^@/, '')}`).replace('email:x@', '');
  const host = hostOf(key);
  return host === domain || (host?.endsWith(`.${domain}`) ?? false);
}

/** The host of a mail address or of a page. */
function hostOf(key: PointKey): string | undefined {
  if (key.startsWith('email:')) return key.slice(key.lastIndexOf('@') + 1);
  return key.startsWith('url:') ? /^url:([^/:?]+)/.exec(key)?.[1] : undefined;
}
