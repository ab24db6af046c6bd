import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT = 60_000;
const COLON = 58;

interface Waiting {
  answer: (value: unknown) => void;
  fail: (error: Error) => void;
}

/**
 * Firefox's own remote control, in its own words: a command is `[0, id, name, parameters]`, its answer
 * `[1, id, error, result]`, each as JSON after its length in bytes and a colon.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private last = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (part: Buffer) => this.take(part));
    socket.on('close', () => this.failAll(new Error('Firefox has ended')));
    socket.on('error', () => undefined);
  }

  /** Connects to a Firefox that is starting, and opens a session; rejects when it does not come up within a minute. */
  static async connect(port: number): Promise<Marionette> {
    const deadline = Date.now() + START_LIMIT;
    for (;;) {
      const socket = await reach(port);
      if (socket !== undefined) {
        const marionette = new Marionette(socket);
        await marionette.send('WebDriver:NewSession', {});
        return marionette;
      }
      if (Date.now() > deadline) throw new Error('Firefox did not start');
      await sleep(100);
    }
  }

  /** Sends a command; rejects with Firefox's own words when it fails. Values come without their wrapping. */
  async send(name: string, parameters: object = {}): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const command = JSON.stringify([0, id, name, parameters]);
    const result = await new Promise<unknown>((answer, fail) => {
      this.waiting.set(id, { answer, fail });
      this.socket.write(`${Buffer.byteLength(command)}:${command}`);
    });
    return typeof result === 'object' && result !== null && 'value' in result
      ? result.value
      : result;
  }

  /** Ends the connection. */
  close(): void {
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.received = Buffer.concat([this.received, part]);
    for (;;) {
      const colon = this.received.indexOf(COLON);
      const end = colon + 1 + Number(this.received.toString('latin1', 0, Math.max(0, colon)));
      if (colon < 0 || this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      // the first one is a greeting
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle([, id, error, result]: readonly unknown[]): void {
    const waiting = typeof id === 'number' ? this.waiting.get(id) : undefined;
    if (typeof id === 'number') this.waiting.delete(id);
    if (error === null) waiting?.answer(result);
    else waiting?.fail(new Error(JSON.stringify(error)));
  }

  private failAll(error: Error): void {
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }
}

function reach(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
