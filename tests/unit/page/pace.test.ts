import { describe, expect, it } from 'vitest';
import { createPace } from '../../../lib/page/pace.ts';

/** A page as its pace sees it, with a clock that only it turns. */
class PacedPage {
  readonly pace = createPace();
  now = 0;

  /** The page changes: how long it takes until it is scanned. */
  change(): number {
    return this.pace.delay(this.now);
  }

  /** A scan after so many changes: whether the page is read every few seconds only. */
  scan({ changes = 1, cost = 0, news = false } = {}): boolean {
    const slow = this.pace.begun(this.now, changes);
    this.pace.scanned(this.now, cost, news);
    return slow;
  }

  click(): void {
    this.pace.hurry(this.now, true);
  }

  /** Goes on changing for so long, each change scanned when its time has come: how long each waited. */
  goOn(time: number, scanned: Parameters<PacedPage['scan']>[0] = {}): number[] {
    const end = this.now + time;
    const waits: number[] = [];
    while (this.now < end) {
      const wait = this.change();
      waits.push(wait);
      // what a page does takes it a moment
      this.now += Math.max(1, wait);
      this.scan(scanned);
    }
    return waits;
  }
}

/** A page that has just spent what a minute may cost. */
function flooded(): PacedPage {
  const page = new PacedPage();
  page.change();
  expect(page.scan({ changes: 20_000 })).toBe(true);
  return page;
}

const FRAME = 16;
const SLOW = 5_000;

describe('the pace of a watched page', () => {
  it('answers the first change within a frame', () => {
    expect(new PacedPage().change()).toBeLessThanOrEqual(FRAME);
  });

  it('slows down while a page goes on changing without news, and no further than a second', () => {
    const waits = new PacedPage().goOn(20_000);
    expect(waits[3]).toBeGreaterThan(waits[1] ?? 0);
    expect(Math.max(...waits)).toBe(1_000);
  });

  it('is quick again after news and after a quiet time', () => {
    const page = new PacedPage();
    page.goOn(2_000);
    expect(page.change()).toBeGreaterThan(100);
    page.now += 500;
    expect(page.change()).toBeLessThanOrEqual(FRAME);
    page.scan({ news: true });
    expect(page.change()).toBeLessThanOrEqual(FRAME);
  });

  it('costs an endlessly changing page little', () => {
    expect(new PacedPage().goOn(60_000, { cost: 5 }).length * 5).toBeLessThan(500);
  });

  it('lets a page read itself anew within its budget, and then every few seconds', () => {
    const page = new PacedPage();
    for (const _ of [1, 2, 3]) {
      page.scan({ cost: 100, news: true });
      page.now += 1_000;
    }
    expect(page.change()).toBe(SLOW);
  });

  it('lets one scan through that has weight, whatever was spent', () => {
    const page = flooded();
    page.pace.hurry(page.now, false);
    expect(page.change()).toBeLessThanOrEqual(FRAME);
    page.scan();
    expect(page.change()).toBe(SLOW);
  });
});

describe('the pace of a page that floods', () => {
  it('is slow once it has heard more than a minute may cost, whether at once or bit by bit', () => {
    flooded();
    const bitByBit = new PacedPage();
    const waits = bitByBit.goOn(20_000, { changes: 2_000 });
    expect(waits.slice(0, 3)).not.toContain(SLOW);
    expect(waits.at(-1)).toBe(SLOW);
  });

  it('stays slow for as long as the page floods, also past the minute', () => {
    const page = flooded();
    expect(new Set(page.goOn(200_000, { changes: 1_000, news: true }))).toEqual(new Set([SLOW]));
    expect(page.scan({ changes: 1_000 })).toBe(true);
  });

  it('is quick again once nothing was heard between two scans', () => {
    const page = flooded();
    page.now += page.change();
    expect(page.scan({ changes: 1_000 })).toBe(true);
    page.now += page.change();
    expect(page.scan({ changes: 0 })).toBe(false);
    page.now += 1_000;
    expect(page.change()).toBeLessThanOrEqual(FRAME);
  });

  it('is quick again after a minute in which the page changed only now and then', () => {
    const page = flooded();
    page.goOn(55_000);
    expect(page.change()).toBe(SLOW);
    page.goOn(10_000);
    expect(page.change()).toBeLessThanOrEqual(1_000);
  });

  it('does not take the moment after a click for calm', () => {
    const page = flooded();
    page.now += 200;
    page.click();
    expect(page.change()).toBeLessThanOrEqual(FRAME);
    expect(page.scan({ changes: 0 })).toBe(true);
  });

  it('follows a click for two seconds and is slow again after them', () => {
    const page = flooded();
    page.click();
    const waits = page.goOn(1_500, { changes: 1_000 });
    expect(waits).not.toContain(SLOW);
    page.now += 600;
    expect(page.change()).toBe(SLOW);
  });
});

describe('the pace after a click', () => {
  it('stays quick for what the click asks the page for', () => {
    const page = new PacedPage();
    page.goOn(2_000);
    page.click();
    page.scan();
    page.now += 40;
    expect(page.change()).toBeLessThanOrEqual(FRAME);
    page.scan();
    expect(page.change()).toBeLessThanOrEqual(FRAME);
  });

  it('follows a user who opens one thread after the other all day', () => {
    const page = new PacedPage();
    const waits: number[] = [];
    for (let opened = 0; opened < 120; opened += 1) {
      page.click();
      page.scan({ cost: 5 });
      page.now += 100;
      waits.push(page.change());
      page.scan({ cost: 5, news: true });
      page.now += 900;
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(FRAME);
  });

  it('costs a page that goes on changing little, too', () => {
    const page = new PacedPage();
    page.click();
    expect(page.goOn(2_000, { cost: 5 }).length).toBeLessThan(15);
  });
});
