/**
 * The id of the site that an origin is. Hosts that are too long for one, and what says more than a host (a port, http),
 * are told apart by a number made of all of it.
 */
export function taughtId(origin: string): string {
  const host = origin.replace(/^https:\/\//, '').toLowerCase();
  const words = host.replace(/^http:\/\//, '').replace(/[^a-z0-9]+/g, '-');
  const isWhole = /^[a-z0-9.]{1,32}$/.test(host);
  const id = isWhole ? words : `${words.slice(0, 23)}-${numberOf(host)}`;
  return `taught-${id.replace(/^-+|-+$/g, '')}`;
}

function numberOf(text: string): string {
  const sum = Array.from(text).reduce(
    (all, one) => (all * 31 + (one.codePointAt(0) ?? 0)) % 2 ** 40,
    7,
  );
  return sum.toString(36);
}
