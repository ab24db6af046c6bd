import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { guardDetection, guardMessage, guardTexts } from '../../../lib/messages/guard.ts';
import { detectionSchema, readingSchema } from '../../../lib/messages/schema.ts';
import { conclude } from '../../../lib/sites/conclude/conclude.ts';
import { MAIL, MAIL_PAGE, report, SELF, STATED } from './samples.ts';

const RUNS = 10_000;

vi.setConfig({ testTimeout: 120_000 });

/** Holds for whatever arrives: nothing comes out but what the schema says, and nothing throws. */
function isHarmless(message: unknown): boolean {
  const guarded = guardMessage(message, MAIL_PAGE, SELF);
  if (guarded === undefined) return true;
  if (guarded.message.type === 'lesson-over') return true;
  if (guarded.message.type === 'software') return /^[a-z0-9-]{1,40}$/.test(guarded.message.site);
  if (!guarded.message.url.startsWith('https://mail.example/')) return false;
  const { reading, url } = guarded.message;
  if (!readingSchema.safeParse(reading).success) return false;
  const detection = conclude(reading, { url: new URL(url), own: ['mail.example'] });
  return detectionSchema.safeParse(guardDetection(detection)).success;
}

type Place = readonly (string | number)[];

/** Every place in a value, as the way to it. */
function placesOf(value: unknown, way: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Object.entries(value).flatMap(([key, one]) => placesOf(one, [...way, key]));
  return [way, ...inner];
}

/** A copy with something else in one place. */
function withPlace(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const changed = withPlace(Reflect.get(value, key), rest, put);
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === Number(key) ? changed : one));
  }
  return { ...value, [key]: changed };
}

test(`${RUNS} messages of any kind`, () => {
  const anything = fc.oneof(fc.anything(), fc.jsonValue({ maxDepth: 12 }));
  fc.assert(fc.property(anything, isHarmless), { numRuns: RUNS });
});

test(`${RUNS} detections of any kind in a good frame`, () => {
  const anything = fc.oneof(fc.anything(), fc.jsonValue({ maxDepth: 12 }));
  fc.assert(
    fc.property(anything, (detection) => isHarmless(report(detection))),
    { numRuns: RUNS },
  );
});

test.each([MAIL, STATED])(
  `${RUNS} good messages with something strange in up to three places`,
  (reading) => {
    const good = report(reading);
    const change = fc.tuple(fc.constantFrom(...placesOf(good)), fc.anything());
    const changed = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce<unknown>((value, [place, put]) => withPlace(value, place, put), good),
      );
    fc.assert(fc.property(changed, isHarmless), { numRuns: RUNS });
  },
);

test('senders of any kind', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (id, origin, frameId) => {
      const sender = Object.assign({ ...MAIL_PAGE }, { id, origin, frameId });
      return guardMessage(report(MAIL), sender, SELF) === undefined;
    }),
  );
});

test('answers of any kind', () => {
  fc.assert(
    fc.property(fc.anything(), fc.nat(50), (answer, people) => {
      guardTexts(answer, people);
    }),
  );
});

test('a bomb is refused before it is looked at', () => {
  const wide = report({ ...MAIL, people: Array(1_000_000).fill({}) });
  const long = report({ ...MAIL, site: 'x'.repeat(3_000_000) });
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level += 1) deep = { deep };
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  for (const bomb of [wide, long, report(deep), report(cyclic)]) {
    expect(guardMessage(bomb, MAIL_PAGE, SELF)).toBeUndefined();
  }
});
