import { createServer, type Server } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../commands/chromium.mjs';

/** Starts a Chromium without any extension and without a window; throws where it is not installed. */
export function startPlainChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, args });
}

/** Serves one empty page on a free port of loopback; returns its address. */
export async function serveEmptyPage(): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port was given');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}
