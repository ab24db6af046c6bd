import { describe, expect, it } from 'vitest';
import { createPace } from '../../../lib/page/pace.ts';

const FRAME = 16;
const SECOND = 1_000;
const SLOW = 5_000;

/** What becomes of a page in its time. */
interface Course {
  /** How often it changes, in milliseconds; never, where it does not say. */
  readonly every?: number;
  /** What a scan costs, in milliseconds. */
  readonly cost?: number;
  readonly news?: boolean;
}

/** A page as its pace sees it, with a clock that only it turns. */
class PacedPage {
  now = 0;
  readonly pace = createPace(0);
  /** When the page was scanned. */
  readonly scans: number[] = [];
  looks = 0;
  #next = 0;
  #changedAt = Number.NEGATIVE_INFINITY;
  #scannedAt = Number.NEGATIVE_INFINITY;

  click(): void {
    this.pace.happened(this.now);
    this.#next = this.now;
  }

  /** Goes on for so long. */
  goOn(time: number, { every = Number.POSITIVE_INFINITY, cost = 0, news = false }: Course): this {
    const end = this.now + time;
    while (this.#next < end) {
      this.now = this.#next;
      if (every !== Number.POSITIVE_INFINITY)
        this.#changedAt = Math.floor(this.now / every) * every;
      this.looks += 1;
      const wait = this.pace.looked(this.now, this.#changedAt > this.#scannedAt);
      this.#next = this.now + (wait > 0 ? wait : this.#scan(cost, news));
    }
    this.now = end;
    return this;
  }

  /** The longest time between two scans, in milliseconds. */
  get longest(): number {
    return Math.max(...this.scans.slice(1).map((at, index) => at - (this.scans[index] ?? 0)));
  }

  #scan(cost: number, news: boolean): number {
    this.scans.push(this.now);
    this.#scannedAt = this.now;
    this.now += cost;
    return cost + this.pace.scanned(this.now, cost, news);
  }
}

/** How long a change waits that comes `after` milliseconds of a click. */
function waitFor(after: number): number {
  const page = new PacedPage();
  page.goOn(60_000, {});
  page.click();
  page.goOn(after, {});
  const from = page.now;
  while (page.scans.length === 0) page.goOn(1, { every: 0.5 });
  return page.now - from;
}

describe('the pace of a watched page', () => {
  it.each([
    [0, 5],
    [100, 10],
    [300, 20],
    [1_000, 70],
  ])('scans what a click brings after %i ms within %i more', (after, most) => {
    expect(waitFor(after)).toBeLessThanOrEqual(most);
  });

  it('looks at a page in which nothing happens four times a second, and never scans it', () => {
    const page = new PacedPage().goOn(60_000, {});
    expect(page.scans).toEqual([]);
    const before = page.looks;
    expect(page.goOn(60_000, {}).looks - before).toBeLessThanOrEqual(240);
  });

  it('scans a page that changes now and then within a second', () => {
    const page = new PacedPage().goOn(60_000, { every: 1_500 });
    expect(page.longest).toBeLessThanOrEqual(1_500 + SECOND);
    expect(page.pace.isSlow()).toBe(false);
  });

  it('scans a page that goes on changing without news ever more rarely, but every second', () => {
    const page = new PacedPage().goOn(60_000, { every: 90 });
    expect(page.scans.filter((at) => at < 2_000).length).toBeLessThan(15);
    expect(page.longest).toBeLessThanOrEqual(SECOND + 90);
    expect(page.pace.isSlow()).toBe(false);
  });

  it('reads a page that is built in steps as they come', () => {
    const page = new PacedPage().goOn(1_000, { every: 40, news: true });
    expect(page.longest).toBeLessThanOrEqual(40 + 70);
  });

  it.each<[string, Course]>([
    ['without news', { every: 90, cost: 8 }],
    ['with news', { every: 90, cost: 8, news: true }],
  ])('spends 200 ms a minute at most on a page that goes on changing %s', (_, course) => {
    const page = new PacedPage().goOn(60_000, course);
    const before = page.scans.length;
    page.goOn(60_000, course);
    expect((page.scans.length - before) * (course.cost ?? 0)).toBeLessThanOrEqual(210);
  });

  it('takes one long scan for chance', () => {
    const page = new PacedPage().goOn(10_000, { every: 90, cost: 1 });
    page.goOn(1_000, { every: 90, cost: 100 });
    page.goOn(4_000, { every: 90, cost: 1 });
    expect(page.scans.filter((at) => at > 10_000).length).toBeGreaterThan(2);
    expect(page.pace.isSlow()).toBe(false);
  });

  it('scans a page that is dear to read every five seconds, which does not mean that it floods', () => {
    const page = new PacedPage().goOn(60_000, { every: 90, cost: 30 });
    expect(page.pace.isSlow()).toBe(false);
    expect(page.longest).toBeLessThanOrEqual(SLOW + 90 + 30);
  });

  it('follows a user who opens one thread after the other all day', () => {
    const page = new PacedPage();
    for (let opened = 0; opened < 120; opened += 1) {
      page.click();
      page.goOn(100, {});
      const before = page.scans.length;
      page.goOn(FRAME, { every: 1, cost: 5, news: true });
      expect(page.scans.length).toBeGreaterThan(before);
      page.goOn(900, { every: 500, cost: 5 });
    }
    expect(page.pace.isSlow()).toBe(false);
  });
});

describe('the pace of a page that floods', () => {
  const storm: Course = { every: 5, cost: 1.5 };
  const flooded = () => new PacedPage().goOn(20_000, storm);

  it('costs less than 50 ms in a minute, and is said to be slow', () => {
    const page = new PacedPage().goOn(60_000, storm);
    expect(page.scans.length * 1.5).toBeLessThanOrEqual(50);
    expect(page.pace.isSlow()).toBe(true);
  });

  it('is none while it is built after a click, however busily', () => {
    const page = new PacedPage();
    for (let opened = 0; opened < 20; opened += 1) {
      page.click();
      page.goOn(2_000, storm);
      expect(page.pace.isSlow()).toBe(false);
      page.goOn(500, {});
    }
  });

  it('is scanned every five seconds for as long as it floods', () => {
    const page = flooded();
    const before = page.scans.length;
    page.goOn(200_000, storm);
    expect(page.scans.length - before).toBeLessThanOrEqual(40);
    expect(page.longest).toBeLessThanOrEqual(SLOW + FRAME);
  });

  it('is quick again once nothing changed for a moment', () => {
    const page = flooded();
    page.goOn(SLOW + SECOND, {});
    expect(page.pace.isSlow()).toBe(false);
    const before = page.scans.length;
    page.goOn(1_000, { every: 600 });
    expect(page.scans.length).toBeGreaterThan(before);
  });

  it('does not take the moment after a scan for calm', () => {
    const page = flooded();
    for (let burst = 0; burst < 20; burst += 1) page.goOn(100, storm).goOn(200, {});
    expect(page.pace.isSlow()).toBe(true);
  });

  it('follows a click for two seconds and is slow again after them', () => {
    const page = flooded();
    page.click();
    const before = page.scans.length;
    page.goOn(2_000, storm);
    const followed = page.scans.length - before;
    expect(followed).toBeGreaterThan(5);
    expect(followed).toBeLessThan(15);
    page.goOn(10_000, storm);
    expect(page.scans.length - before - followed).toBeLessThanOrEqual(3);
  });
});
