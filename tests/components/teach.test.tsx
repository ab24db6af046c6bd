import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TeachServices } from '../../components/teach/teach-services.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { failure, success } from '../../lib/domain/result.ts';
import { expectAccessible } from './expect-accessible.ts';
import { asked, renderPanel } from './render-panel.tsx';
import { teachServicesFor } from './teach-services-for.ts';

const RECIPE: Recipe = {
  version: 1,
  id: 'taught-chat-example',
  name: 'chat.example',
  origin: 'https://chat.example',
  channel: 'chat',
  names: [{ by: 'title', before: '', after: ' – Chat' }],
  messages: [{ by: 'path', steps: [{ tag: 'main' }, { tag: 'p' }] }],
  words: [],
  authors: [],
};
const ANA = {
  name: 'Ana Pereira',
  points: [
    {
      kind: 'alias' as const,
      value: 'taught-chat-example/chat.example/7',
      confidence: 'likely' as const,
      evidence: '2 of 2 signs',
    },
  ],
  role: 'participant' as const,
  evidence: '2 of 2 signs',
  confidence: 'likely' as const,
};

/** A page on which the user's two clicks are done as soon as they are waited for. */
const taught: TeachServices['begin'] = async () =>
  success({
    host: 'chat.example',
    pattern: 'https://chat.example/*',
    granted: false,
    end: () => asked.push('end of the lesson'),
    name: async () => success('Ana Pereira'),
    message: async () => success(true),
    learn: async () =>
      success({
        recipe: RECIPE,
        detection: {
          kind: 'people' as const,
          site: RECIPE.id,
          channel: RECIPE.channel,
          people: [ANA],
          primary: 0,
          conversation: { key: '7', messages: [{ key: 'a', from: 0, text: 'Hello' }] },
        },
      }),
  });

const nobody = {
  kind: 'nobody' as const,
  site: 'chat.example',
  origin: 'https://chat.example/*',
  granted: true,
};

test('a site is taught by two clicks, shown working, and kept with the browser’s grant', async () => {
  const teach = teachServicesFor(taught);
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  const read = await within(dialog).findByRole('region', { name: 'Read on this page' });
  expect(read).toHaveTextContent('Ana Pereira');
  expect(read).toHaveTextContent('1 message, each with who wrote it.');
  expect(read).toHaveTextContent('Found by 2 of 2 signs.');
  await expectAccessible();
  const name = within(dialog).getByRole('textbox', { name: 'Name of the site' });
  await user.clear(name);
  await user.type(name, 'Our chat');
  await user.selectOptions(within(dialog).getByLabelText('What it is for'), 'Support desk');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await screen.findByText('Our chat is taught');
  expect(asked).toEqual([
    'end of the lesson',
    'turn on https://chat.example/*',
    'end of the lesson',
  ]);
  let kept: readonly Recipe[] = [];
  teach.follow((recipes) => {
    kept = recipes;
  });
  expect(kept).toEqual([{ ...RECIPE, name: 'Our chat', channel: 'support' }]);
});

test('the name can be corrected on the panel before a message is clicked', async () => {
  let clicked = (): void => undefined;
  const learnt: string[] = [];
  const teach = teachServicesFor(async () => {
    const begun = await taught();
    if (!begun.ok) return begun;
    return success({
      ...begun.value,
      name: async () => success('Chat with Ana Pereira'),
      message: () =>
        new Promise((resolve) => {
          clicked = () => resolve(success(true));
        }),
      learn: async ({ called }) => {
        learnt.push(called);
        return begun.value.learn({ channel: 'chat', called });
      },
    });
  });
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  const name = await within(dialog).findByRole('textbox', { name: /^Name, without/ });
  expect(name).toHaveValue('Chat with Ana Pereira');
  await expectAccessible();
  await user.clear(name);
  await user.type(name, 'Ana Pereira');
  within(dialog).getByText('Click something that Ana Pereira wrote.');
  clicked();
  await within(dialog).findByRole('button', { name: 'Save' });
  expect(learnt).toEqual(['Ana Pereira']);
});

const SIDED: Recipe = {
  ...RECIPE,
  authors: [{ by: 'mark', name: 'class', theirs: 'grey', mine: 'blue', steps: [] }],
};

/** A lesson that learns this recipe, from a message of which nothing tells who wrote it. */
const unsureOf =
  (recipe: Recipe): TeachServices['begin'] =>
  async () => {
    const begun = await taught();
    if (!begun.ok) return begun;
    const learn: typeof begun.value.learn = async (given) => {
      const learnt = await begun.value.learn(given);
      if (!learnt.ok || learnt.value === undefined) return learnt;
      return success({ ...learnt.value, recipe, unsure: 'Good day' });
    };
    return success({ ...begun.value, learn });
  };

async function keptAfter(recipe: Recipe, answer?: string): Promise<readonly Recipe[]> {
  const teach = teachServicesFor(unsureOf(recipe));
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  if (answer !== undefined) {
    const question = await within(dialog).findByRole('group', { name: 'Who wrote “Good day”?' });
    expect(within(dialog).queryByRole('button', { name: 'Save' })).toBeNull();
    await expectAccessible();
    await user.click(within(question).getByRole('button', { name: answer }));
  }
  await user.click(await within(dialog).findByRole('button', { name: 'Save' }));
  return teach.kept();
}

test.each([
  ['Ana Pereira', 'grey', 'blue'],
  ['I did', 'blue', 'grey'],
])(
  'who wrote the clicked message is asked where nothing tells: %s',
  async (answer, theirs, mine) => {
    const [kept] = await keptAfter(SIDED, answer);
    expect(kept?.authors).toEqual([{ by: 'mark', name: 'class', theirs, mine, steps: [] }]);
  },
);

test('it is not asked where the page has words for its sides', async () => {
  const authors = (theirs: string, mine: string) => [
    { by: 'mark' as const, name: 'class', theirs, mine, steps: [] },
  ];
  const [kept] = await keptAfter({ ...RECIPE, authors: authors('outgoing', 'incoming') });
  expect(kept?.authors).toEqual(authors('incoming', 'outgoing'));
});

test('what stands in the way of a lesson is said, and it can be begun again', async () => {
  let tries = 0;
  const teach = teachServicesFor(async () => {
    tries += 1;
    return tries === 1
      ? failure('refused', 'The browser does not let this page be read.')
      : taught();
  });
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  await within(dialog).findByText('The browser does not let this page be read.');
  await user.click(within(dialog).getByRole('button', { name: 'Begin again' }));
  await within(dialog).findByRole('button', { name: 'Save' });
});

test('a click where nothing can be learnt is explained at once, and gives the page its clicks back', async () => {
  const why = 'This page shows what you clicked in a part that comes from another address.';
  const elsewhere: TeachServices['begin'] = async () => {
    const begun = await taught();
    const name = async () => failure('invalid', why);
    return begun.ok ? success({ ...begun.value, name }) : begun;
  };
  const teach = teachServicesFor(elsewhere);
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  await within(dialog).findByText(why);
  within(dialog).getByRole('button', { name: 'Begin again' });
  expect(asked).toEqual(['end of the lesson']);
});

test('closing the dialogue gives the page its clicks back', async () => {
  const waiting: TeachServices['begin'] = async () => {
    const begun = await taught();
    const name = () => new Promise<never>(() => {});
    return begun.ok ? success({ ...begun.value, name }) : begun;
  };
  const teach = teachServicesFor(waiting);
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(screen.getByRole('button', { name: 'Teach this site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Teach this site' });
  const step = await within(dialog).findByText('Click the person’s name on the page.');
  await waitFor(() => expect(step).toHaveAttribute('aria-current', 'step'));
  await user.keyboard('{Escape}');
  expect(asked).toEqual(['end of the lesson']);
});

test('what was taught is listed in the settings, removed, brought back and brought from a file', async () => {
  const teach = teachServicesFor();
  await teach.keep(RECIPE);
  const { user } = await renderPanel({ state: nobody, change: () => ({ teach }) });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Settings…' }));
  const sites = await screen.findByRole('region', { name: 'Sites you taught' });
  expect(within(sites).getByRole('listitem')).toHaveTextContent('https://chat.example');
  await expectAccessible();
  await user.click(within(sites).getByRole('button', { name: 'Remove chat.example' }));
  await within(sites).findByText('chat.example is forgotten.');
  expect(within(sites).queryByRole('listitem')).toBeNull();
  await user.click(within(sites).getByRole('button', { name: 'Undo' }));
  await within(sites).findByRole('listitem');
  const file = new File([JSON.stringify({ ...RECIPE, name: 'Theirs' })], 'taught.json');
  await user.upload(within(sites).getByLabelText(/Bring a site/), file);
  await within(sites).findByText(/It takes the place of what you taught there/);
  await user.click(within(sites).getByRole('button', { name: 'Replace' }));
  await waitFor(() => expect(within(sites).getByRole('listitem')).toHaveTextContent('Theirs'));
});
