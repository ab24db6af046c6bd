import { describe, expect, it } from 'vitest';
import { createPace } from '../../../lib/page/pace.ts';

describe('the pace of a watched page', () => {
  it('answers the first change within a frame', () => {
    expect(createPace().delay(0)).toBeLessThanOrEqual(16);
  });

  it('slows down while a page goes on changing without news, and no further than a second', () => {
    const pace = createPace();
    const delays: number[] = [];
    for (let now = 0; now < 20_000; now += 100) {
      delays.push(pace.delay(now));
      pace.scanned(now, 0, false);
    }
    expect(delays[3]).toBeGreaterThan(delays[0] ?? 0);
    expect(Math.max(...delays)).toBe(1_000);
  });

  it('is quick again after news and after a quiet time', () => {
    const pace = createPace();
    for (let now = 0; now < 2_000; now += 100) {
      pace.delay(now);
      pace.scanned(now, 0, false);
    }
    expect(pace.delay(2_000)).toBeGreaterThan(100);
    expect(pace.delay(2_500)).toBeLessThanOrEqual(16);
    pace.scanned(2_500, 0, true);
    expect(pace.delay(2_600)).toBeLessThanOrEqual(16);
  });

  it('spends at most its budget in a minute, but lets one scan through that has weight', () => {
    const pace = createPace();
    for (let now = 0; now < 3_000; now += 1_000) pace.scanned(now, 100, true);
    expect(pace.delay(3_000)).toBe(5_000);
    pace.hurry();
    expect(pace.delay(3_001)).toBeLessThanOrEqual(16);
    pace.scanned(3_010, 100, true);
    expect(pace.delay(3_020)).toBe(5_000);
    expect(pace.delay(64_000)).toBeLessThanOrEqual(16);
  });

  it('follows what a click brings for two seconds, whatever was spent', () => {
    const pace = createPace();
    for (let now = 0; now < 3_000; now += 1_000) pace.scanned(now, 100, true);
    pace.follow(3_000);
    pace.scanned(3_001, 5, false);
    expect(pace.delay(3_500)).toBeLessThanOrEqual(16);
    pace.scanned(3_501, 5, true);
    expect(pace.delay(3_510)).toBeLessThanOrEqual(16);
    expect(pace.delay(5_100)).toBe(5_000);
  });

  it('follows a user who opens one thread after the other all day', () => {
    const pace = createPace();
    const delays: number[] = [];
    for (let now = 0; now < 120_000; now += 1_000) {
      pace.follow(now);
      pace.scanned(now + 1, 5, false);
      delays.push(pace.delay(now + 100));
      pace.scanned(now + 101, 5, true);
    }
    expect(Math.max(...delays)).toBeLessThanOrEqual(16);
  });

  it('costs a page that goes on changing after a click little, too', () => {
    const pace = createPace();
    pace.follow(0);
    let scans = 0;
    for (let now = 0; now < 2_000; ) {
      now += Math.max(1, pace.delay(now));
      pace.scanned(now, 5, false);
      scans += 1;
    }
    expect(scans).toBeLessThan(15);
  });

  it('stays quick after a click, for what the click asks the page for', () => {
    const pace = createPace();
    for (let now = 0; now < 2_000; now += 100) {
      pace.delay(now);
      pace.scanned(now, 0, false);
    }
    pace.follow(2_001);
    pace.scanned(2_010, 0, false);
    expect(pace.delay(2_050)).toBeLessThanOrEqual(16);
    pace.scanned(2_060, 0, false);
    expect(pace.delay(2_070)).toBeLessThanOrEqual(16);
  });

  it('costs an endlessly changing page little', () => {
    const pace = createPace();
    let scans = 0;
    for (let now = 0; now < 60_000; ) {
      now += pace.delay(now);
      pace.scanned(now, 5, false);
      scans += 1;
    }
    expect(scans * 5).toBeLessThan(500);
  });

  it('reads a page that floods slowly until it is calm, also past the minute', () => {
    const pace = createPace();
    pace.delay(0);
    expect(pace.slow(1, 6_000)).toBe(false);
    pace.scanned(1, 1, true);
    expect(pace.slow(20, 6_000)).toBe(true);
    pace.scanned(20, 1, true);
    expect(pace.delay(30)).toBe(5_000);
    for (let now = 5_030; now < 200_000; now += 5_000) {
      expect(pace.slow(now, 1_000)).toBe(true);
      pace.scanned(now, 1, true);
      expect(pace.delay(now)).toBe(5_000);
    }
    expect(pace.slow(205_000, 0)).toBe(false);
    pace.scanned(205_000, 1, false);
    expect(pace.delay(206_000)).toBeLessThanOrEqual(16);
  });

  it('reads a page quickly again that changes only now and then after a flood', () => {
    const pace = createPace();
    expect(pace.slow(0, 20_000)).toBe(true);
    pace.scanned(0, 1, true);
    let now = 0;
    while (pace.slow(now, 1)) now += pace.delay(now);
    expect(now).toBeGreaterThan(50_000);
    expect(now).toBeLessThan(70_000);
    expect(pace.delay(now)).toBeLessThanOrEqual(1_000);
  });

  it('follows a click on a page that floods, and does not take the moment after it for calm', () => {
    const pace = createPace();
    expect(pace.slow(40, 20_000)).toBe(true);
    pace.scanned(40, 1, false);
    pace.delay(41);
    pace.follow(200);
    expect(pace.delay(201)).toBeLessThanOrEqual(16);
    expect(pace.slow(202, 0)).toBe(true);
  });
});
