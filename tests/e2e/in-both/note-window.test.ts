import { expect } from 'vitest';
import { handsTest as test } from '../../support/hands-test.ts';
import type { Practice } from '../../support/practice.ts';
import { storedRows } from '../../support/stored-rows.ts';

const REPLY = 'converse-chats textarea';

const stored = async ({ panel }: Practice, table: 'interactions' | 'drafts') =>
  (await storedRows(panel))[table];

/** In the chat with Ana Pereira, who is a contact. */
async function openChatWithAna(run: Practice): Promise<void> {
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
}

test('keys take a note in the middle of a reply, and the reply goes on', async ({ hands, run }) => {
  const replyIs = (text: string) =>
    expect.poll(() => run.page.locator(REPLY).first().inputValue()).toBe(text);
  const openNote = async () => {
    const note = await hands.openNote();
    await note.getByRole('heading', { name: 'Note for Ana Pereira' }).waitFor();
    return note;
  };
  await openChatWithAna(run);
  await hands.clickInto(REPLY);
  await hands.type('We will ');
  await replyIs('We will ');

  await openNote();
  await hands.type('! #toner out of it again');
  await hands.press('Enter');
  await hands.noteIsLeft();
  expect(await stored(run, 'interactions')).toContainEqual(
    expect.objectContaining({ summary: 'out of it again', mark: 'concern', topic: 'toner' }),
  );
  await hands.type('send it ');
  await replyIs('We will send it ');

  await openNote();
  await hands.type('Half a thought');
  await hands.press('Escape');
  await hands.noteIsLeft();
  await hands.type('today.');
  await replyIs('We will send it today.');
  expect(await stored(run, 'drafts')).toMatchObject([{ draft: { text: 'Half a thought' } }]);

  const third = await openNote();
  await expect
    .poll(() => third.getByRole('textbox', { name: 'Note' }).inputValue())
    .toBe('Half a thought');
});

test('the address bar takes a note for the person of the tab', async ({ hands, run }) => {
  await openChatWithAna(run);
  await hands.clickInto(REPLY);
  await hands.enterInAddressBar('al + called, wants invoice', 'Note for Ana Pereira');
  await expect
    .poll(() => stored(run, 'interactions'))
    .toContainEqual(
      expect.objectContaining({ summary: 'called, wants invoice', mark: 'preference' }),
    );
  await hands.noteIsLeft();
});
