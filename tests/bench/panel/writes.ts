import { setTimeout as sleep } from 'node:timers/promises';
import type { WatchedPanel } from './beside.ts';
import type { Character } from './cast.ts';
import type { Switch } from './switches.ts';
import { questionOf } from './webmail.ts';

/** Milliseconds from `Enter` to what the panel made of it. */
export interface WriteTimes {
  /** The note line is empty: the write has come back as durable. */
  readonly saved: number[];
  /** The new row stands at the top of the history and is drawn. */
  readonly drawn: number[];
}

const NOTES = 30;
const REST = 300;

/** Writes notes to whoever is in view. */
export async function measureNotes(watched: WatchedPanel): Promise<WriteTimes> {
  const line = watched.panel.getByRole('textbox', { name: 'Note' });
  const times: WriteTimes = { saved: [], drawn: [] };
  for (let n = 0; n < NOTES; n += 1) {
    const text = `Prefers calls after four, said ${n} times`;
    await line.fill(text);
    // by now the draft is kept: what is measured is the note alone
    await sleep(REST);
    await watched.watchFor({ emptied: true, row: text });
    await line.press('Enter');
    const { first, drawn } = await watched.seen();
    const entered = await watched.enteredAt();
    times.saved.push(first - entered);
    times.drawn.push(drawn - entered);
    await sleep(REST);
  }
  return times;
}

/** Opens the mails of the cast and logs each with `L` and `Enter`; milliseconds from `Enter` to the drawn row. */
export async function measureLogs(
  go: Switch,
  watched: WatchedPanel,
  cast: ReadonlyMap<number, Character>,
): Promise<number[]> {
  const { panel } = watched;
  const samples: number[] = [];
  for (const [index, { name, n }] of cast) {
    await watched.watchFor({ heading: name });
    await go(index);
    await watched.seen();
    await panel.getByRole('button', { name: 'Log', exact: true }).focus();
    await panel.keyboard.press('l');
    await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
    await sleep(REST);
    await watched.watchFor({ row: questionOf(n) });
    await panel.keyboard.press('Enter');
    const { drawn } = await watched.seen();
    samples.push(drawn - (await watched.enteredAt()));
    await sleep(REST);
  }
  return samples;
}
