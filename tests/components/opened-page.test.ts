import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followOpened, type OpenedPage } from '../../components/panel/opened-page.ts';
import type { PageState } from '../../components/panel/page-state.ts';
import type { Opening } from '../../lib/services/views.ts';
import { ANA_THREAD, BEN_THREAD } from './people.ts';
import { showing } from './render-panel.tsx';

const ANA = showing(ANA_THREAD);
const BEN = showing(BEN_THREAD);
const NOBODY: PageState = {
  kind: 'nobody',
  site: 'Roundcube',
  origin: 'https://m.example/*',
  granted: true,
};

function openingOf(site: string): Opening {
  return { recognition: { site, channel: 'email', people: [], primary: -1 } };
}

let told: string[];
let turn: (state: PageState) => void;
let stop: () => void;
/** How long the store takes, in milliseconds, or that it fails. */
let takes: (number | 'failure')[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  takes = [];
  const page = {
    follow(listener: (state: PageState) => void) {
      turn = listener;
      return () => undefined;
    },
  };
  const openPage = async () => {
    const time = takes.shift() ?? 0;
    if (time === 'failure') throw new Error('the store is closed');
    await new Promise((resolve) => setTimeout(resolve, time));
    return openingOf('roundcube');
  };
  const tell = ({ state, opening }: OpenedPage) => {
    const who = state.kind === 'people' ? state.detection.people[0]?.name : state.kind;
    told.push(`${who}${opening === undefined ? '' : ' with history'}`);
  };
  stop = followOpened(page, { openPage }, tell);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('another page in the panel', () => {
  test('comes in one piece with what is known of it', async () => {
    turn(ANA);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['Ana Pereira with history']);
  });

  test('does not wait for a store that takes long', async () => {
    takes = [5_000];
    turn(ANA);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(['Ana Pereira']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['Ana Pereira']);
  });

  test('comes without it when the store fails', async () => {
    takes = ['failure'];
    turn(ANA);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['Ana Pereira']);
  });

  test('never comes after a newer one', async () => {
    takes = [40, 10];
    turn(ANA);
    turn(BEN);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['Ben Okoro with history']);
  });

  test('that shows nobody comes at once, and what was read for the one before is dropped', async () => {
    takes = [40];
    turn(ANA);
    turn(NOBODY);
    expect(told).toEqual(['nobody']);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['nobody']);
  });

  test('is told at once when it merely shows more of the same', async () => {
    turn(ANA);
    await vi.advanceTimersByTimeAsync(1);
    turn({ ...ANA, kind: 'people', at: 2 } as typeof ANA);
    expect(told).toEqual(['Ana Pereira with history', 'Ana Pereira with history']);
  });
});
