import type { Look } from '../domain/look.ts';
import { all, attribute, property } from '../sites/read/node.ts';

const ASKS = 'input[type=password],input[type=email],input[autocomplete~=username]';
const FIELD = 'textarea,[contenteditable=true]';
const MOST_LINKS = 500;
const SIGN_IN = /(?:^|[/_.])(?:log-?in|sign[-_]?in|servicelogin)(?:$|[/_.?])/i;
const OF_ACCOUNTS = /^(?:accounts?|auth|login|signin)\./;
/** What stands before a page until somebody agrees to it is no page of anybody’s either. */
const OF_CONSENT = /^consent\./;

/**
 * Looks at a page without its site's adapter, by what no site calls otherwise: fields, and addresses of forms and links.
 * Of what stands in links to other hosts nothing counts: people link anything.
 */
export function lookOf(document: Document, visible: (element: Element) => boolean): Look {
  const isSignIn = (element: Element) => {
    const address = attribute(element, 'href') || attribute(element, 'action');
    const base = property(document, 'URL');
    if (!URL.canParse(address, base)) return false;
    const { host, pathname } = new URL(address, base);
    const isTheirs = host === new URL(base).host || OF_ACCOUNTS.test(host);
    return OF_CONSENT.test(host) || (isTheirs && SIGN_IN.test(pathname));
  };
  return {
    offersSignIn:
      all(document, ASKS, MOST_LINKS).some(visible) ||
      all(document, 'a[href],form[action]', MOST_LINKS).some(
        (one) => isSignIn(one) && visible(one),
      ),
    fields: all(document, FIELD, MOST_LINKS).filter(visible).length,
  };
}
