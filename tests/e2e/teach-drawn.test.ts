import { expect } from 'vitest';
import { serveInventedChat } from '../support/invented-chat.ts';
import { COMPONENT_CHAT } from '../support/invented-components.ts';
import type { PracticeRun } from '../support/practice-run.ts';
import { practiceTest } from '../support/practice-test.ts';

/** With the panel beside a chat of web components that no adapter knows. */
const test = practiceTest.extend('chat', { auto: true }, async ({ run }, { onCleanup }) => {
  const chat = await serveInventedChat(COMPONENT_CHAT);
  onCleanup(chat.stop);
  await run.page.goto(`${chat.address}#/chat/nina`);
  return chat;
});

async function teach(run: PracticeRun): Promise<void> {
  const lesson = run.panel.getByRole('dialog', { name: 'Teach this site' });
  await run.chooseFromMenu('Teach this site');
  await run.panel.getByText('Waiting for your click').waitFor();
  await run.page.getByRole('heading', { name: 'Nina Okafor' }).click();
  await lesson.getByText('Now one of their messages').waitFor();
  await run.page.getByText('Two crates are missing.').click();
  const read = lesson.getByRole('region', { name: 'Read on this page' });
  expect(await read.textContent()).toContain('Nina Okafor');
  await lesson.getByRole('button', { name: 'Save' }).click();
  await run.seesPerson('Nina Okafor');
}

test('two clicks teach a chat of web components, and its other conversations are read', async ({
  run,
  chat,
}) => {
  await teach(run);
  await run.page.getByRole('link', { name: 'Emil Strand' }).click();
  await run.seesPerson('Emil Strand');
  await run.page.goto(`${chat.address}#/`);
  await run.panel.getByRole('heading', { name: 'Nobody on this page' }).waitFor();
});

test('a chat of web components is read as it was taught after a reload', async ({ run }) => {
  await teach(run);
  await run.page.reload();
  await run.seesPerson('Nina Okafor');
});

test('a name that changes below a shadow root is noticed', async ({ run }) => {
  await teach(run);
  await run.page.getByRole('heading', { name: 'Nina Okafor' }).evaluate((one) => {
    one.textContent = 'Nina Strand';
  });
  await run.seesPerson('Nina Strand');
});
