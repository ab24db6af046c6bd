import { describe, expect, test } from 'vitest';
import { hostPermissionsOf, manifestOf } from '../../../lib/browser/manifest.ts';

describe('the manifest', () => {
  const manifest = manifestOf('chrome', false);

  test('asks for the pinned permissions, none of which carries a warning', () => {
    expect(manifest.permissions.join(' ')).toBe(
      'storage unlimitedStorage sidePanel scripting activeTab alarms contextMenus idle',
    );
  });

  test('asks for no site at install, and may ask for any one later', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(hostPermissionsOf('production')).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('grants loopback in the build for tests', () => {
    expect(hostPermissionsOf('e2e')).toContain('http://127.0.0.1/*');
  });

  test('lets nobody else connect, and shows pages nothing', () => {
    expect(manifest).toMatchObject({ externally_connectable: { ids: [] } });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('opens the panel by the button and by Alt+C, the note window by Alt+N', () => {
    expect(manifest.action).not.toHaveProperty('default_popup');
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+C');
    expect(manifest.commands.note.suggested_key.default).toBe('Alt+N');
  });

  test('tells Firefox that nothing is collected, and asks it for no side panel', () => {
    const firefox = manifestOf('firefox', false);
    expect(firefox.permissions).not.toContain('sidePanel');
    expect(firefox).toMatchObject({
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: ['none'] } },
      },
    });
  });
});

describe('the content security policy', () => {
  const policyOf = (serving: boolean) =>
    manifestOf('chrome', serving).content_security_policy.extension_pages.split('; ');

  test('lets a built page reach nothing and run nothing but its own files', () => {
    expect(policyOf(false)).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types value-worker',
      ]),
    );
  });

  test('lets only a page under development reach its server', () => {
    expect(policyOf(false).join()).not.toMatch(/localhost|https?:|wss?:|unsafe-eval/);
    expect(policyOf(true).join()).toContain('ws://localhost:*');
  });
});
