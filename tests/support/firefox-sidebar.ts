import type { Firefox } from './firefox.ts';

const FRAME = `const frame = document.getElementById('sidebar');
  const inner = frame.contentDocument?.getElementById('webext-panels-browser');`;

/** Runs a function in the page of the sidebar, which stands in a process of its own, and returns what it returns. */
const IN_PAGE = `${FRAME}
  if (!inner) return null;
  const { messageManager } = inner;
  const answer = new Promise((resolve) => {
    const listener = ({ data }) => {
      messageManager.removeMessageListener('answer', listener);
      resolve(data);
    };
    messageManager.addMessageListener('answer', listener);
  });
  const code = 'sendAsyncMessage("answer", (' + arguments[0] + ')())';
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
  return answer;`;

/** The text of the panel in Firefox's sidebar; empty while the sidebar is closed. */
export async function sidebarText(firefox: Firefox): Promise<string> {
  const text = await firefox.inBrowser(IN_PAGE, '() => content.document.body?.innerText ?? ""');
  return typeof text === 'string' ? text : '';
}

/** Closes the sidebar. */
export async function hideSidebar(firefox: Firefox): Promise<void> {
  await firefox.inBrowser('SidebarController.hide();');
}

/** Clicks on the button in the sidebar whose text begins so; throws when there is none. */
export async function clickInSidebar(firefox: Firefox, name: string): Promise<void> {
  const find = `() => {
    const buttons = [...content.document.querySelectorAll('button')];
    const box = buttons.find(({ textContent }) => textContent.trim().startsWith(${JSON.stringify(name)}))
      ?.getBoundingClientRect();
    return box && [box.x + box.width / 2, box.y + box.height / 2];
  }`;
  const [x, y] = numbers(await firefox.inBrowser(IN_PAGE, find));
  const [left, top] = numbers(
    await firefox.inBrowser(`${FRAME}
      const outer = frame.getBoundingClientRect();
      const { x, y } = inner.getBoundingClientRect();
      return [outer.x + x, outer.y + y];`),
  );
  if (x === undefined || y === undefined) throw new Error(`no button begins with “${name}”`);
  await firefox.click((left ?? 0) + x, (top ?? 0) + y);
}

/** What the browser itself asks at this moment; empty while it asks nothing. */
export async function question(firefox: Firefox): Promise<string> {
  const text = await firefox.inBrowser(
    `const { panel } = PopupNotifications;
    return panel.state === 'open' ? panel.firstElementChild.textContent : '';`,
  );
  return typeof text === 'string' ? text : '';
}

/** Presses a button of the browser's own question. */
export async function answerQuestion(firefox: Firefox, answer: 'allow' | 'deny'): Promise<void> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await firefox.inBrowser(`PopupNotifications.panel.firstElementChild.${button}.click();`);
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
