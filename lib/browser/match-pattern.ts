/** A match pattern of the browser, taken apart; the path is always everything. */
interface Pattern {
  scheme: string;
  host: string;
  subdomains: boolean;
  port: string;
}

const SHAPE = /^(\*|https?):\/\/(\*\.)?(\*|[^/*:]+|\[[0-9a-f:]+\])(?::(\d+|\*))?\/\*$/i;

function parse(text: string): Pattern | undefined {
  const shape = SHAPE.exec(text === '<all_urls>' ? '*://*/*' : text);
  if (shape === null) return undefined;
  const [, scheme = '', wild, host = '', port = '*'] = shape;
  return { scheme, host: host.toLowerCase(), subdomains: wild !== undefined || host === '*', port };
}

function narrowest(a: string, b: string): string | undefined {
  if (a === b || b === '*') return a;
  return a === '*' ? b : undefined;
}

function covers(outer: Pattern, host: string): boolean {
  if (outer.host === '*' || outer.host === host) return true;
  return outer.subdomains && host.endsWith(`.${outer.host}`);
}

function narrowestHost(a: Pattern, b: Pattern): Pattern | undefined {
  if (a.host === b.host) return a.subdomains ? b : a;
  if (covers(a, b.host)) return b;
  return covers(b, a.host) ? a : undefined;
}

function print({ scheme, host, subdomains, port }: Pattern): string {
  const wild = subdomains && host !== '*' ? '*.' : '';
  return `${scheme}://${wild}${host}${port === '*' ? '' : `:${port}`}/*`;
}

/** The pattern of the addresses that both patterns match, or undefined when there are none; only http and https count. */
export function overlap(first: string, second: string): string | undefined {
  const a = parse(first);
  const b = parse(second);
  if (a === undefined || b === undefined) return undefined;
  const scheme = narrowest(a.scheme, b.scheme);
  const port = narrowest(a.port, b.port);
  const host = narrowestHost(a, b);
  if (scheme === undefined || port === undefined || host === undefined) return undefined;
  return print({ scheme, port, host: host.host, subdomains: host.subdomains });
}

/** Whether every address that `inner` matches is matched by `outer`. */
export function contains(outer: string, inner: string): boolean {
  const pattern = parse(inner);
  return pattern !== undefined && overlap(outer, inner) === print(pattern);
}

/** Whether a web address is matched; false for anything that is not http or https. */
export function matchesAddress(pattern: string, address: string): boolean {
  const origin = originPatternOf(address);
  return origin !== undefined && contains(pattern, withPort(origin, address));
}

function withPort(origin: string, address: string): string {
  const url = new URL(address);
  if (url.port !== '') return origin;
  return origin.replace(/\/\*$/, url.protocol === 'https:' ? ':443/*' : ':80/*');
}

/**
 * The match pattern of one origin, the only thing that a grant is ever asked for; undefined for what is not a web
 * page. Firefox knows no ports in patterns, so there it is the host's.
 */
export function originPatternOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return `${url.protocol}//${import.meta.env.FIREFOX ? url.hostname : url.host}/*`;
}
