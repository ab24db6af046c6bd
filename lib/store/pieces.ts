/** Milliseconds that one piece of something long may take: a note that is saved meanwhile waits for one at most. */
const AIM = 40;

/** How much longer or shorter one piece may be than the one before. */
const STEP = 2;

/** How much of something long is written at once, learnt from how long the piece before took on this machine. */
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

  /** Writes a piece of this size. */
  async write<T>(piece: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const written = await piece();
    const share = AIM / Math.max(1, performance.now() - start);
    const next = Math.round(this.#now * Math.min(STEP, Math.max(1 / STEP, share)));
    this.#now = Math.min(this.#most, Math.max(this.#least, next));
    return written;
  }
}
