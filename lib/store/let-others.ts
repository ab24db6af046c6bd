/**
 * Goes on in a task of its own, after whatever waits by then: a message to oneself, as timers are held back by four
 * milliseconds each, and in a page that nobody sees by a second.
 */
export function letOthers(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
