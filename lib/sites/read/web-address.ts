/** A web address made whole against the page's, or undefined for anything but http and https. */
export function webAddressOf(text: string, base: URL | string): string | undefined {
  if (text.length > 300) return undefined;
  try {
    const url = new URL(text.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two web addresses are of the same page, whatever their scheme, `www.`, query and closing slash. */
export function samePage(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/**
 * Whether a text, relative or whole, names the page it stands on in so many words: with a path, and with the same query.
 * Nothing, a mark in the page and the root of the site name any page.
 */
export function namesPage(text: string, base: string, { href, search }: URL): boolean {
  const [address, alone] = [base, 'https://x.invalid/'].map((one) => webAddressOf(text, one));
  if (!address || !alone || !/[^/]/.test(new URL(alone).pathname)) return false;
  return samePage(address, href) && new URL(address).search === search;
}

function plain(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '').toLowerCase();
  } catch {
    return address;
  }
}
