import type { Firefox } from './firefox.ts';

/**
 * Runs a function in a page, which stands in a process of its own, and returns what it returns; null while the page is
 * not there. `shown` is code of the browser's window for the element that shows the page.
 */
export function inFrame(firefox: Firefox, shown: string, work: string): Promise<unknown> {
  return firefox.inBrowser(
    `const shown = ${shown};
    if (!shown) return null;
    const { messageManager } = shown;
    const answer = new Promise((resolve) => {
      const listener = ({ data }) => {
        messageManager.removeMessageListener('answer', listener);
        resolve(data);
      };
      messageManager.addMessageListener('answer', listener);
    });
    const code = '(async () => sendAsyncMessage("answer", await (' + arguments[0] + ')()))()';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
    return answer;`,
    work,
  );
}
