import { type Result, success } from '../domain/result.ts';
import { storageFailure } from './failures.ts';
import type { Committed, Intent, Writer } from './ledger.ts';
import { letOthers } from './let-others.ts';

/** Milliseconds that one piece of something long may take: a note that is saved meanwhile waits for one at most. */
const AIM = 20;

/** How much longer or shorter one piece may be than the one before. */
const STEP = 2;

/** How much of something long is written at once, learnt from how long a piece takes on this machine. */
export class PieceSize {
  readonly #least: number;
  readonly #most: number;
  #now: number;

  constructor(sizes: { least: number; first: number; most: number }) {
    this.#least = sizes.least;
    this.#now = sizes.first;
    this.#most = sizes.most;
  }

  /** The size of the next piece. */
  get now(): number {
    return this.#now;
  }

  /** Learns from a piece of this size that took so many milliseconds. */
  learn(size: number, time: number): void {
    const fitting = (size * AIM) / Math.max(1, time);
    const next = Math.round(Math.min(this.#now * STEP, Math.max(this.#now / STEP, fitting)));
    this.#now = Math.min(this.#most, Math.max(this.#least, next));
  }
}

/** A piece of something long, and what is told of it once it is written. */
export interface Piece<T> {
  intent: Intent<T>;
  size: number;
  written: (done: Committed<T>) => void;
}

/**
 * Writes something long in pieces, each of which is made and prepared while the one before is on its way to the disk.
 * Ends with the first failure; nothing after it is written.
 */
export async function writeInPieces<T>(
  writer: Writer,
  size: PieceSize,
  pieces: AsyncIterable<Piece<T>>,
): Promise<Result<void>> {
  let last: Promise<Result<void>> = Promise.resolve(success(undefined));
  try {
    for await (const piece of pieces) {
      const ready = await writer.prepare(piece.intent);
      const before = await last;
      if (!before.ok) return before;
      if (!ready.ok) return ready;
      const { begun, ended } = writer.write(ready.value);
      last = ended.then((done) => {
        if (!done.ok) return done;
        size.learn(piece.size, done.value.time);
        piece.written(done.value.committed);
        return success(undefined);
      });
      // what the next piece reads would not be there yet, or, within this task, be read inside of the transaction
      await begun;
      await letOthers();
    }
    return await last;
  } catch (error) {
    // nothing is on its way any more when this ends
    await last.catch(() => undefined);
    return storageFailure(error);
  }
}
