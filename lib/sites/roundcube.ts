import type { Detection } from '../domain/detection.ts';
import type { ReadTime } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { bears, ROUNDCUBE } from './marks.ts';
import { addressIn } from './read/address.ts';
import { all, closest, first, holds, property, valueIn } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';
import { detectDraftIn } from './roundcube/draft.ts';
import { type Env, envOf } from './roundcube/env.ts';
import { headersOf } from './roundcube/headers.ts';
import { detectMessage } from './roundcube/message.ts';

const OWNER = 'span.username,[name=_from],[name=_from] option';

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
    const owners = ownersOf(page.document);
    let found: Detection<ReadTime> = { kind: 'none' };
    for (const document of [page.document, ...page.frames])
      if (found.kind === 'none') found = detectIn(document, page, owners);
    return withOwners(found, owners);
  },
};

function detectIn(document: Document, page: Page, owners: readonly string[]): Detection<ReadTime> {
  const env = envOf(document);
  const url = document === page.document ? page.url : addressOf(document, page.url);
  const shown = shownIn(document, url, env);
  if (shown === 'draft') return detectDraftIn(document, page, env, owners);
  if (shown !== 'message') return { kind: 'none' };
  const headers = headersOf(document, page.visible);
  const body = first(document, '#messagebody');
  if (headers === undefined && body === undefined) return { kind: 'pending' };
  if (!headers?.from[0]) return { kind: 'broken', missing: [headers ? 'from' : 'headers'] };
  return detectMessage({ page, document, url, env, headers, owners });
}

/** By what the program says, else by the address, else by the boxes and fields that only a message or a draft has. */
function shownIn(document: Document, url: URL, { action }: Env): 'message' | 'draft' | undefined {
  const said = action || (url.searchParams.get('_action') ?? '');
  if (said === 'compose') return 'draft';
  if (said !== '') return /^(show|preview|print)$/.test(said) ? 'message' : undefined;
  if (holds(document, 'body.action-show,body.action-preview')) return 'message';
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

/** The name above every page, where it is an address, and whoever a mail that is being written may be sent from. */
function ownersOf(document: Document): string[] {
  return all(document, OWNER, 50)
    .filter((one) => !closest(one, '#messagebody'))
    .flatMap((one) => addressIn(`${valueIn(one)} ${textOf(one, 600)}`) ?? []);
}
