import type { ExtensionBrowser } from './launch.ts';

/** Asks Chromium's own page of extensions for something that a person would press there. */
async function press(
  browser: ExtensionBrowser,
  api: 'developerPrivate' | 'management',
  method: string,
  ...values: readonly (string | boolean)[]
): Promise<void> {
  const settings = await browser.open('chrome://extensions');
  await settings.evaluate(
    async ([name, call, ...rest]) => {
      const chrome: unknown = Reflect.get(globalThis, 'chrome');
      const found: unknown = Reflect.get(Object(chrome), String(name));
      const pressed: unknown = Reflect.get(Object(found), String(call));
      if (typeof pressed !== 'function') throw new Error(`${String(call)} is not there`);
      await Reflect.apply(pressed, found, rest);
    },
    [api, method, browser.extensionId, ...values],
  );
  await settings.close();
}

/** Grants an origin, as the settings of the extension do. */
export function grantInSettings(browser: ExtensionBrowser, origin: string): Promise<void> {
  return press(browser, 'developerPrivate', 'addHostPermission', origin);
}

/** Takes the grant of an origin back, as the settings of the extension do. */
export function revokeInSettings(browser: ExtensionBrowser, origin: string): Promise<void> {
  return press(browser, 'developerPrivate', 'removeHostPermission', origin);
}

/** Switches the extension off. */
export function disableInSettings(browser: ExtensionBrowser): Promise<void> {
  return press(browser, 'management', 'setEnabled', false);
}
