import { isPublicMail } from './public-mail.ts';

/** The hosts by which a company may be told from a mail host, the narrowest first; none for mail that is anybody's. */
export function companyHostsOf(host: string): string[] {
  const labels = host.split('.');
  // the last label alone is nobody's
  const hosts = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
  return hosts.some(isPublicMail) ? [] : hosts;
}

/**
 * The company whose mail a host carries, by the companies of all contacts who write from it (undefined for those of
 * none): that of more than half of them, and no company for a host where anybody has mail.
 */
export function companyOfHost(
  host: string,
  companies: readonly (string | undefined)[],
): string | undefined {
  if (companyHostsOf(host).length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const one of companies) {
    if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts.keys()].find((one) => (counts.get(one) ?? 0) * 2 > companies.length);
}
