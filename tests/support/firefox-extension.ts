const ID = 'alongside@alongside.example';

/** A Firefox as far as its own window is concerned. */
interface Asked {
  inBrowser(body: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** Firefox's setting that gives the extension the same pages as before: after a crash it would get others. */
export const pagesSetting = (origin: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: new URL(origin).hostname }),
});

/** Where the pages of the extension are, up to the names of their files. */
export async function pagesOf(firefox: Asked): Promise<string> {
  return String(
    await firefox.inBrowser(`return WebExtensionPolicy.getByID(arguments[0]).getURL('');`, ID),
  );
}

/** Removes the extension with all that it stored, and closes every window, tab and sidebar but an empty one. */
export async function removeExtension(firefox: Asked): Promise<void> {
  await firefox.inBrowser(
    `const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const whole = windows.find((one) => one.toolbar.visible);
    for (const one of windows) if (one !== whole) one.close();
    const { gBrowser: tabs, SidebarController: sidebar } = whole;
    sidebar.hide();
    const { style } = whole.document.getElementById('sidebar-box');
    style.minWidth = style.maxWidth = style.width = '';
    whole.resizeTo(1366, 768);
    tabs.selectedTab = tabs.addTrustedTab('about:blank');
    tabs.removeAllTabsBut(tabs.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(arguments[0])).uninstall();
    Services.console.reset();`,
    ID,
  );
}

/** Grants the extension the pages of a match pattern, as the page of add-ons does. */
export function grantPages(firefox: Asked, pattern: string): Promise<void> {
  return grant(firefox, { origins: [pattern], permissions: [] });
}

/** Grants the extension what it would ask for, as the page of add-ons does. */
export function grantPermission(firefox: Asked, permission: string): Promise<void> {
  return grant(firefox, { origins: [], permissions: [permission] });
}

async function grant(
  firefox: Asked,
  added: Readonly<Record<'origins' | 'permissions', string[]>>,
): Promise<void> {
  await firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    await ExtensionPermissions.add(arguments[0], arguments[1], extension);`,
    ID,
    added,
  );
}

/** Takes every grant back, as the page of add-ons does. */
export async function revokePages(firefox: Asked): Promise<void> {
  await firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { origins } = await ExtensionPermissions.get(arguments[0]);
    const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    await ExtensionPermissions.remove(arguments[0], { origins, permissions: [] }, extension);`,
    ID,
  );
}

/** Ends the extension's background as the browser does when it needs the memory; resolves when it is gone. */
export async function killBackground(firefox: Asked): Promise<void> {
  await firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    ID,
  );
}

/**
 * Whether the extension, as it was installed last, is written down by now among what Firefox loads when it starts: that
 * comes a second or more later.
 */
export async function isWrittenDown(firefox: Asked): Promise<boolean> {
  const kept = await firefox.inBrowser(
    `const [profile, id] = [PathUtils.profileDir, arguments[0]];
    const { lastModified } = await IOUtils.stat(PathUtils.join(profile, 'extensions', id + '.xpi'));
    const file = PathUtils.join(profile, 'addonStartup.json.lz4');
    const places = await IOUtils.readJSON(file, { decompress: true });
    return Object.values(places).some(({ addons }) => {
      const written = addons?.[id];
      return written?.enabled === true && written.lastModifiedTime === lastModified;
    });`,
    ID,
  );
  return kept === true;
}
