// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CAPS, type Detection } from '../../../lib/domain/detection.ts';
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

const long = 'x'.repeat(100_000);

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

  it('keeps no more people, points and messages than are taken', () => {
    const point = {
      kind: 'email',
      value: 'a@x.example',
      confidence: 'certain',
      evidence: long,
    } as const;
    const person = {
      name: long,
      title: long,
      company: long,
      points: Array.from({ length: 50 }, () => point),
      role: 'sender',
      evidence: long,
      confidence: 'certain',
    } as const;
    const detection = scan(pageWith(''), [
      adapter(() => ({
        kind: 'people',
        site: 'test',
        channel: 'web',
        people: Array.from({ length: 500 }, () => ({ ...person, points: [...person.points] })),
        primary: 400,
        conversation: {
          key: long,
          subject: long,
          messages: Array.from({ length: 900 }, (_, n) => ({ key: `${n}`, from: n, text: long })),
        },
      })),
    ]);
    if (detection.kind !== 'people') throw new Error(detection.kind);
    expect(detection.people).toHaveLength(CAPS.people);
    expect(detection.primary).toBe(-1);
    expect(detection.people[0]?.points).toHaveLength(CAPS.points);
    expect(
      detection.conversation?.messages.every(({ from }) => from === 'me' || from < CAPS.people),
    ).toBe(true);
  });

  it('leaves out an address that is longer than any address, rather than cutting it to another one', () => {
    const person = {
      points: [{ kind: 'email', value: `${long}@x.example`, confidence: 'certain', evidence: '' }],
      role: 'sender',
      evidence: '',
      confidence: 'certain',
    } as const;
    const detection = scan(pageWith(''), [
      adapter(() => ({
        kind: 'people',
        site: 'test',
        channel: 'web',
        people: [{ ...person, points: [...person.points] }],
        primary: 0,
      })),
    ]);
    expect(detection.kind === 'people' && detection.people[0]?.points).toEqual([]);
  });
});
