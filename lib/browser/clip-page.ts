import { browser } from 'wxt/browser';
import { type Clip, type ClippedProfile, keptAddressOf } from '../domain/clip.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { type GuardedClip, guardClip } from '../messages/clip.ts';
import { guardDetection } from '../messages/guard.ts';
import { conclude } from '../sites/conclude/conclude.ts';
import { placeOf } from '../sites/conclude/place.ts';
import { ownAddresses } from './own-addresses.ts';

const CLOSED =
  'The browser did not let this page be read. Press the toolbar button or Alt+C here and try again.';
const NO_ARTICLE =
  'This page has no article to clip. Select the text you want and use right-click → Log to …';
const TOO_LARGE =
  'This page is too large to be clipped. Select the text you want and use right-click → Log to …';
const GONE = 'The page shows something else by now, so nothing was clipped. Try again.';

/** Clips the page that a tab shows now, once, where the user's grant or gesture lets it be read; else says why not. */
export async function clipPage(tab: number): Promise<Result<Clip>> {
  const answer = await ranIn(tab);
  if (answer === undefined) return failure('refused', CLOSED);
  const guarded = guardClip(answer.value, answer.address);
  if (guarded === undefined) return failure('page-gone', GONE);
  if ('kind' in guarded) {
    return failure('invalid', guarded.kind === 'none' ? NO_ARTICLE : TOO_LARGE);
  }
  const profile = await profileIn(guarded);
  if (guarded.text === '' && profile === undefined) return failure('invalid', NO_ARTICLE);
  const { url, title, byline, siteName, published, text } = guarded;
  const clip = { title: title || url.host, byline, siteName, published, text };
  const address = keptAddressOf(url);
  return success({ ...clip, address, ...(profile === undefined ? {} : { profile }) });
}

async function ranIn(tab: number): Promise<{ value: unknown; address: string } | undefined> {
  try {
    const target = { tabId: tab };
    const [ran] = await browser.scripting.executeScript({ target, files: ['/clip.js'] });
    const { url } = await browser.tabs.get(tab);
    return url === undefined ? undefined : { value: ran?.result, address: url };
  } catch {
    return undefined;
  }
}

/** Whom the page is about, where it is one person's own page or profile. */
async function profileIn(clip: GuardedClip): Promise<ClippedProfile | undefined> {
  const { reading, url, places } = clip;
  if (reading.kind !== 'stated') return undefined;
  const detection = guardDetection(conclude(reading, { url, own: await ownAddresses() }));
  if (detection.kind !== 'people') return undefined;
  const person = detection.people[detection.primary];
  if (person?.role !== 'profile' || person.organisation === true) return undefined;
  const place = placeOf(person.name ?? '', reading, places);
  return { person, ...(place === undefined ? {} : { place }) };
}
