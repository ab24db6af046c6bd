import { browser } from 'wxt/browser';
import type { Detection } from '../domain/detection.ts';
import type { Reading } from '../domain/stated.ts';
import { guardDetection, guardMessage, type Sender } from '../messages/guard.ts';
import type { KeepReading, RememberedDetection } from '../messages/messages.ts';
import { createRateLimit } from '../messages/rate-limit.ts';
import { claimsOf } from '../sites/claims/claims.ts';
import { aboutOthers } from '../sites/conclude/about-others.ts';
import { conclude } from '../sites/conclude/conclude.ts';
import { askWhoWatches } from './ask-page.ts';
import { showHealth } from './badge.ts';
import { frameAt } from './drawn-frames.ts';
import { isGranted } from './grants.ts';
import { inject, readPage } from './inject.ts';
import { learnSoftware, softwareAt } from './known-software.ts';
import { hideLesson } from './lesson-style.ts';
import { originPatternOf } from './match-pattern.ts';
import { ownAddresses } from './own-addresses.ts';
import { ownProposals, proposeOwn } from './own-proposals.ts';
import {
  ANY_PAGE,
  mayBeSite,
  PROBE,
  readsByItself,
  scriptOfAddress,
  scriptOfSite,
} from './page-scripts.ts';
import { type Arrived, followHealth } from './read-well.ts';
import { recipeAt } from './recipes.ts';
import { syncRegistrations } from './registrations.ts';
import { withoutSiteName } from './site-named.ts';
import { recall, remember } from './tab-memory.ts';

const limit = createRateLimit();

/** Takes one message of a page script, whoever says to have sent it; the answer goes back, undefined is no answer. */
export async function receive(message: unknown, sender: Sender): Promise<KeepReading | undefined> {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  const guarded = guardMessage(message, sender, self, isDrawnIn);
  if (guarded === undefined) return undefined;
  const { tab, frame, origin } = guarded;
  if (guarded.message.type === 'lesson-over') {
    await hideLesson(tab);
    return undefined;
  }
  if (guarded.message.type === 'software') {
    return limit.allows(tab, Date.now()) ? readAs(tab, guarded.message.site, origin) : undefined;
  }
  if (frame !== 0 && (await isAnother(tab, frame))) return { keep: false };
  const { document, url, reading, slow } = guarded.message;
  const at = Date.now();
  const allowed = limit.allows(tab, at);
  const detection = allowed ? await believable(await concluded(reading, url), url, frame) : tooMany;
  const said = detection.kind === 'people' ? claimsOf(detection) : [];
  const remembered = {
    ...{ document, url, at, detection },
    ...(frame === 0 ? {} : { frame }),
    ...(slow === true ? { slow } : {}),
    ...(said.length === 0 ? {} : { said }),
  };
  const answer = await keepReading(tab, origin, remembered, allowed);
  // only now: the panel has the reading, and what is lost is found again with the next
  if (allowed) {
    const arrived = { tab, address: guarded.address, at, reading, detection };
    await markLost(arrived, await followHealth(arrived)).catch(() => undefined);
    await proposeOwn(reading.owners, url).catch(() => undefined);
  }
  return answer;
}

/** Adds to what is remembered of a page that such pages were read before, unless it showed something else meanwhile. */
async function markLost({ tab, at }: Arrived, readBefore: string | undefined): Promise<void> {
  if (readBefore === undefined) return;
  const remembered = await recall(tab);
  if (remembered?.at === at) await remember(tab, { ...remembered, readBefore }, 'whole');
}

async function concluded(reading: Reading, url: string): Promise<Detection> {
  const own = reading.kind === 'stated' ? await ownAddresses() : [];
  const told = aboutOthers(reading, await claimedBefore(reading, url));
  return withoutSiteName(guardDetection(conclude(told, { url: new URL(url), own })));
}

/** The addresses that the origin showed as the user's before, where this page shows none. */
async function claimedBefore({ kind, owners }: Reading, url: string): Promise<string[]> {
  if (kind !== 'people' || owners !== undefined) return [];
  const origin = originPatternOf(url);
  const claims = (await ownProposals()).filter((one) => one.origin === origin);
  return claims.map(({ address }) => address);
}

const tooMany: Detection = { kind: 'broken', missing: ['a page that reports at an ordinary rate'] };

async function keepReading(
  tab: number,
  origin: string,
  reading: RememberedDetection,
  allowed: boolean,
): Promise<KeepReading> {
  const { detection } = reading;
  // the panel does not wait for the browser to look the grant up
  const [, granted] = await Promise.all([remember(tab, reading), isGranted(origin)]);
  const follows = granted && readsByItself(`${origin}/`);
  // else the page is left, and nobody can ask it for its texts later
  if (!follows) await remember(tab, reading, 'whole');
  await showHealth(tab, detection);
  if (follows && detection.kind === 'none') await lookAgain(tab, origin);
  return { keep: allowed && (follows || detection.kind === 'pending') };
}

/** Where software was found before, a page that shows nobody may have become another one. */
async function lookAgain(tab: number, origin: string): Promise<void> {
  const pattern = originPatternOf(origin);
  const known = pattern === undefined ? undefined : await softwareAt(pattern);
  if (known !== undefined && (await askWhoWatches(tab)) === known) await inject(tab, PROBE);
}

async function readAs(tab: number, site: string, origin: string): Promise<undefined> {
  // patterns of browsers reach every port of a host, what was taught only its own
  if (site === PROBE.id) {
    if (readsByItself(`${origin}/`) && (await isStillAt(tab, origin)))
      await readPage(tab, `${origin}/`);
    return;
  }
  const script = scriptOfSite(site);
  if (script === undefined || !mayBeSite(site, `${origin}/`) || !readsByItself(`${origin}/`))
    return;
  // the script of the software that was found here before is in the page without the probe
  if ((await askWhoWatches(tab)) !== script.id && (await isStillAt(tab, origin)))
    await inject(tab, script);
  const pattern = originPatternOf(origin);
  const lasts = script.id !== ANY_PAGE && pattern !== undefined;
  if (lasts && (await isGranted(origin)) && (await learnSoftware(pattern, site)))
    await syncRegistrations();
}

/** Whether a tab shows a page of an origin still, as far as the browser tells: what a page says may arrive after it has gone. */
async function isStillAt(tab: number, origin: string): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tab);
    return url === undefined || new URL(url).origin === origin;
  } catch {
    return false;
  }
}

/** Whether a frame of this origin is where the page at an address is drawn: the site’s own page, and the site’s own frame. */
function isDrawnIn(address: string, origin: string): boolean {
  return frameAt(address) === `${origin}/*`;
}

/** Whether one frame speaks for the tab already and is still there: a page is drawn in one. */
async function isAnother(tab: number, frame: number): Promise<boolean> {
  const before = (await recall(tab))?.frame;
  if (before === undefined || before === frame) return false;
  return (await askWhoWatches(tab)) !== undefined;
}

/**
 * A page can say to be any self-hosted software, or what was taught for it, but not to be a site that has hosts of its
 * own. A frame can say only to be the site that is drawn in it.
 */
async function believable(detection: Detection, url: string, frame: number): Promise<Detection> {
  if (detection.kind !== 'people') return detection;
  const { site } = detection;
  const isIts = frame === 0 ? mayBeSite(site, url) : scriptOfAddress(url)?.id === site;
  if (isIts || (frame === 0 && (await recipeAt(new URL(url).origin))?.id === site))
    return detection;
  return { kind: 'broken', missing: ['the site it says to be'] };
}
