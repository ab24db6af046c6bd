import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { bears, ROUNDCUBE } from './marks.ts';
import { emailOf } from './read/address.ts';
import { all, first, holds, matches, property } from './read/node.ts';
import { textOf } from './read/text.ts';
import { detectDraftIn } from './roundcube/draft.ts';
import { type Env, envOf } from './roundcube/env.ts';
import { headersOf } from './roundcube/headers.ts';
import { detectMessage } from './roundcube/message.ts';

/**
 * Roundcube, any skin, any language: an open message, the preview in a frame of the list, and a mail being written.
 * Seen in 1.6 with the skins elastic, larry and classic.
 */
export const roundcube: SiteAdapter = {
  id: 'roundcube',
  name: 'Roundcube',
  channel: 'email',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, ROUNDCUBE),
  detect(page) {
    for (const document of [page.document, ...page.frames]) {
      const found = detectIn(document, page);
      if (found.kind !== 'none') return found;
    }
    return { kind: 'none' };
  },
};

function detectIn(document: Document, page: Page): Detection {
  const env = envOf(document);
  const url = document === page.document ? page.url : addressOf(document, page.url);
  const owner = ownerOf(page.document);
  const shown = shownIn(document, url, env);
  if (shown === 'draft') return detectDraftIn(document, page, env, owner);
  if (shown !== 'message') return { kind: 'none' };
  const headers = headersOf(document, page.visible);
  const body = first(document, '#messagebody');
  if (headers === undefined && body === undefined) return { kind: 'pending' };
  if (headers === undefined) return { kind: 'broken', missing: ['headers'] };
  if (headers.from.length === 0) return { kind: 'broken', missing: ['from'] };
  return detectMessage({ page, document, url, env, headers, owner });
}

/** By what the program says, else by the address, else by the boxes and fields that only a message or a draft has. */
function shownIn(document: Document, url: URL, { action }: Env): 'message' | 'draft' | undefined {
  const said = action || (url.searchParams.get('_action') ?? '');
  if (said === 'compose') return 'draft';
  if (said !== '') return /^(show|preview|print)$/.test(said) ? 'message' : undefined;
  const body = first(document, 'body');
  if (body && matches(body, '.action-show,.action-preview')) return 'message';
  if (holds(document, 'form [name=_to]')) return 'draft';
  return holds(document, '#messagebody,#messageheader,#message-header') ? 'message' : undefined;
}

function addressOf(document: Document, base: URL): URL {
  try {
    return new URL(property(document, 'URL'));
  } catch {
    return base;
  }
}

function ownerOf(document: Document): string {
  for (const element of all(document, 'span.username', 20)) {
    const text = textOf(element, 320);
    const email = emailOf(text);
    if (email) return email;
  }
  return '';
}
