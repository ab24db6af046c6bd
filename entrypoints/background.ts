import { notePressed } from '../lib/browser/gestures.ts';
import { grantedOrigins, watchGrants } from '../lib/browser/grants.ts';
import { originPatternOf } from '../lib/browser/match-pattern.ts';
import { createMenus, followPersonInMenus, pressMenu } from '../lib/browser/menus.ts';
import { openNoteWindow } from '../lib/browser/note-window.ts';
import { enterNote, suggestNote } from '../lib/browser/omnibox.ts';
import { leaveTabsWithoutGrant, readOpenTabs } from '../lib/browser/open-tabs.ts';
import { openPanel } from '../lib/browser/panel.ts';
import { receive } from '../lib/browser/receive.ts';
import { watchRecipes } from '../lib/browser/recipes.ts';
import { syncRegistrations } from '../lib/browser/registrations.ts';
import { followReminders } from '../lib/browser/reminders.ts';
import { followTabChange, forgetTab } from '../lib/browser/tab-changes.ts';
import { openWelcomeOnce } from '../lib/browser/welcome.ts';
import { comingTasks } from '../lib/store/coming-tasks.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    if (tab.id !== undefined) void notePressed(tab.id, tab.url === undefined);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'note' && tab !== undefined) void openNoteWindow(tab);
  });

  browser.contextMenus.onClicked.addListener((press, tab) => {
    if (tab !== undefined) pressMenu(press, tab);
  });
  followPersonInMenus();
  followReminders(comingTasks);

  browser.omnibox.onInputChanged.addListener((text) => void suggestNote(text));
  browser.omnibox.onInputEntered.addListener((text) => void enterNote(text));

  browser.runtime.onMessage.addListener((message, sender, answer) => {
    receive(message, sender).then(answer, () => answer());
    return true;
  });

  browser.tabs.onUpdated.addListener((id, change, tab) => {
    void followTabChange(id, change, tab.url);
  });
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id));
  browser.tabs.onReplaced.addListener((_added, removed) => void forgetTab(removed));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcomeOnce();
    void createMenus();
    void syncRegistrations().then(grantedOrigins).then(readOpenTabs);
  });
  browser.runtime.onStartup.addListener(() => void syncRegistrations());
  watchRecipes((origins) => {
    const patterns = origins.map((one) => originPatternOf(`${one}/`));
    void syncRegistrations().then(() => readOpenTabs(patterns.filter((one) => one !== undefined)));
  });
  watchGrants(({ added, removed }) => {
    void syncRegistrations().then(() => readOpenTabs(added));
    if (removed.length > 0) void leaveTabsWithoutGrant();
  });
});
