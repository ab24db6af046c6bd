import type { Firefox } from './firefox.ts';
import { listOf } from './firefox-answer.ts';
import { inFrame } from './firefox-frame.ts';

/** What the console of every web page and of the extension's own pages holds since this Firefox started. */
export async function inConsoles(firefox: Firefox): Promise<string[]> {
  const own = String(await firefox.inBrowser(OWN_PAGES));
  const lines = [
    ...linesOf(await firefox.inBrowser(THROWN)),
    ...linesOf(await inFrame(firefox, 'gBrowser.selectedBrowser', SAID)),
  ];
  return lines
    .filter(([source = '']) => source.startsWith(own) || source.startsWith('http:'))
    .map(([source, words]) => `${words} (${source})`);
}

const OWN_PAGES = `return WebExtensionPolicy.getByID('alongside@alongside.example').getURL('');`;

/**
 * What was thrown or refused, in any process. Warnings are Firefox's own: of transactions that ended with their page,
 * of directives that it does not know yet. So is the promise that a page of ours, or a script of ours in a page, did
 * not wait for when that page was left.
 */
const LEFT = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

const THROWN = `return Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter(({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0)
  .filter(({ errorMessage }) => !${LEFT}.test(errorMessage))
  .map(({ sourceName, errorMessage }) => [sourceName, errorMessage]);`;

/** What was said to the console, in the process of the tab in front. */
const SAID = `() => Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
  .getEvents().map(({ filename, arguments: words }) => [filename, words.map(String).join(' ')])`;

function linesOf(answer: unknown): string[][] {
  return listOf(answer).map((line) => listOf(line).map(String));
}
