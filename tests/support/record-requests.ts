import { readFileSync } from 'node:fs';

const URL_IN_EVENT = /"url":"([^"]+)"/;
const INITIATOR = /"initiator":"([^"]*)"/;
const NETWORK = /^(https?|wss?|ftp):/;

/** One request that the browser made, and the origin it was made for. */
export interface RecordedRequest {
  readonly url: string;
  readonly initiator: string;
}

/** All requests to a network in Chromium's own log, also in one cut short by a crash. */
export function recordedRequests(netLog: string): RecordedRequest[] {
  return readFileSync(netLog, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const url = URL_IN_EVENT.exec(line)?.[1] ?? '';
      const initiator = INITIATOR.exec(line)?.[1];
      return initiator === undefined || !NETWORK.test(url) ? [] : [{ url, initiator }];
    });
}

/** The addresses that the extension itself asked for. */
export function foreignRequests(netLog: string, extensionId: string): string[] {
  return recordedRequests(netLog)
    .filter(({ initiator }) => initiator.startsWith(`chrome-extension://${extensionId}`))
    .map(({ url }) => url);
}
