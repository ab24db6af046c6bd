import type { Firefox } from '../firefox.ts';
import { FirefoxSurface } from './firefox-surface.ts';

/** The page in the tab or window turned to, for as long as that tab is there. */
export async function tabTurnedTo(firefox: Firefox): Promise<FirefoxSurface> {
  const tab = await firefox.tab();
  const id = Number(await firefox.inBrowser('return gBrowser.selectedBrowser.browserId;'));
  // also while it is behind another one, and whichever process shows its page
  const shown = `BrowsingContext.getCurrentTopByBrowserId(${id})?.embedderElement`;
  const corner = `(({ x, y }) => [x, y])(${shown}.getBoundingClientRect())`;
  const turned = async (work: () => Promise<void>) => {
    await firefox.turnToTab(tab, false);
    await work();
  };
  return new FirefoxSurface(firefox, shown, corner, {
    goto: (address) => turned(() => firefox.navigate(address)),
    reload: () => turned(() => firefox.reload()),
    bringToFront: () => firefox.turnToTab(tab, true),
    close: () => turned(() => firefox.closeTab()),
  });
}
