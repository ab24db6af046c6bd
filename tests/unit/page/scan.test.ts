// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../lib/domain/detection.ts';
import { scan } from '../../../lib/page/scan.ts';
import type { Page, SiteAdapter } from '../../../lib/sites/adapter.ts';

function pageWith(body: string): Page {
  const inner = document.implementation.createHTMLDocument();
  inner.body.textContent = body;
  return {
    document: inner,
    url: new URL('https://x.example/'),
    now: new Date(0),
    own: [],
    frames: [],
    visible: () => true,
  };
}

function adapter(detect: () => Detection, accepts = true): SiteAdapter {
  return {
    id: 'test',
    name: 'Test',
    channel: 'web',
    matches: 'self-hosted',
    reads: 'always',
    accepts: () => accepts,
    detect,
  };
}

describe('a scan', () => {
  it('says none where no adapter accepts the page', () => {
    expect(scan(pageWith(''), [adapter(() => ({ kind: 'pending' }), false)])).toEqual({
      kind: 'none',
    });
  });

  it('turns whatever an adapter throws into broken, without page text', () => {
    const detection = scan(pageWith('secret'), [
      adapter(() => {
        throw new Error('secret');
      }),
    ]);
    expect(detection.kind).toBe('broken');
    expect(JSON.stringify(detection)).not.toContain('secret');
  });

  it('gives up on a page of too many elements', () => {
    const page = pageWith('');
    const fragment = page.document.createDocumentFragment();
    for (let n = 0; n <= 1000; n += 1) fragment.append(page.document.createElement('i'));
    page.document.body.append(fragment);
    expect(scan(page, [adapter(() => ({ kind: 'none' }))], 1000).kind).toBe('broken');
  });
});
