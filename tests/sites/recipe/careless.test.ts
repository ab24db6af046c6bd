import { describe, expect, it } from 'vitest';
import { takenFor } from '../../../lib/sites/recipe/learn/called.ts';
import { CARELESS, type Careless } from './careless-clicks.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';
import { UNSEEN_APPLICATIONS } from './unseen-applications.ts';
import { TALKS_UNSEEN, type UnseenApplication } from './unseen-conversations.ts';
import { unseenLesson } from './unseen-lesson.ts';
import { isRightPerson, plain, type Reading, read } from './unseen-reading.ts';
import { mine } from './varied-conversations.ts';

const [TAUGHT] = TALKS_UNSEEN;
const OTHERS = [1, 2, 5].flatMap((at) => TALKS_UNSEEN[at] ?? []);

/** What is believed all the same: nothing on these pages tells it from a name of the contact's. */
const BELIEVED: Record<string, readonly string[]> = {
  'a button': ['a name at the end of a trail'],
  'the bar around the name': ['mail headers in a table', 'a board’s letter'],
  'the user’s own name': [
    'name and age, sides by alignment',
    'thread entries, “posted”',
    'a team’s mail, comments between',
    'a name at the end of a trail',
    'an open line beside a sale',
    'a candidate among others',
    'an enquiry about a flat',
    'parents of a school',
    'faces of a server, counted ids',
    'a conversation inside its row',
  ],
};
/** What teaches a recipe that reads nobody on other pages. */
const NOBODY: Record<string, readonly string[]> = {
  'a row of the list': ['pages kept and hidden'],
};
/** Of so many applications at least, each slip teaches the right person, or it is said what to click. */
const FEWEST = { right: 50, refused: 60 };

type Outcome = 'right' | 'nobody' | 'refused' | 'somebody else' | 'words of the user' | 'none';

const outcomes = CARELESS.map((slip) => ({
  slip,
  on: UNSEEN_APPLICATIONS.map((one) => [one.name, outcomeOf(slip, one)] as const),
}));

describe.each(outcomes)('a careless click on $slip.what', ({ slip, on }) => {
  it('teaches the right person or nothing', () => {
    const wrong = on.filter(([, outcome]) => outcome === 'somebody else').map(([name]) => name);
    expect(wrong).toEqual(BELIEVED[slip.what] ?? []);
  });

  it('gives no words of the user to the contact, unless the panel asks whose they are', () => {
    const mixed = on.filter(([, outcome]) => outcome === 'words of the user');
    expect(mixed.map(([name]) => name)).toEqual([]);
  });

  it('teaches somebody where it is not refused', () => {
    const empty = on.filter(([, outcome]) => outcome === 'nobody').map(([name]) => name);
    expect(empty).toEqual(NOBODY[slip.what] ?? []);
  });
});

it('careless clicks are helped where that can be done', () => {
  const all = outcomes.flatMap(({ on }) => on.map(([, outcome]) => outcome));
  const count = (wanted: Outcome) => all.filter((one) => one === wanted).length;
  expect(count('right')).toBeGreaterThanOrEqual(FEWEST.right);
  expect(count('refused')).toBeGreaterThanOrEqual(FEWEST.refused);
});

describe('what a click beside the name is taken for', () => {
  const bar = (inside: string) => {
    const { document } = pageOf({
      url: 'https://parley.example/',
      html: `<title>Parley</title><main><header>${inside}</header><ul><li><p>Hello</p></li></ul></main>`,
    });
    const taken = takenFor(document.querySelector('#at') ?? document.body);
    return 'why' in taken ? taken.why : taken.name;
  };
  it.each([
    ['initials', '<i id="at">AP</i><h2>Ana Pereira</h2>', 'Ana Pereira'],
    ['initials of three words', '<i id="at">AP</i><h2>Ana Maria Pereira</h2>', 'Ana Maria Pereira'],
    ['initials without Latin letters', '<i id="at">佐美</i><h2>佐藤 美咲</h2>', '佐藤 美咲'],
    ['initials of nobody there', '<i id="at">ZZ</i><h2>Ana Pereira</h2>', 'no-name'],
    ['a short name', '<h2 id="at">Bo</h2>', 'Bo'],
    ['a name without spaces', '<h2 id="at">김민준</h2>', '김민준'],
    ['a bar', '<div id="at"><button>Back</button><h2>Ana Pereira</h2></div>', 'Ana Pereira'],
    [
      'a bar of several',
      '<div id="at"><div>Deal</div><div>Lumo</div><div>Ana</div></div>',
      'several-names',
    ],
    ['a button', '<button id="at">Reply</button><h2>Ana Pereira</h2>', 'control'],
    ['an icon in a button', '<button><i id="at">send</i></button>', 'control'],
    ['a name in a button', '<button id="at">Ana Pereira</button><b>Ana Pereira</b>', 'Ana Pereira'],
    ['a field', '<div id="at" contenteditable="true">Dear Ana</div><b>Dear Ana</b>', 'control'],
    ['a bare mark', '<div id="at" contenteditable>Dear Ana</div><b>Dear Ana</b>', 'control'],
    ['a line to write in', '<input id="at" value="Ana" placeholder="Search">', 'control'],
    [
      'a line whose name stands elsewhere',
      '<input id="at" value="Ana Pereira"><h2>Ana Pereira</h2>',
      'Ana Pereira',
    ],
    ['a line to read', '<input id="at" readonly value="Ana Pereira">', 'Ana Pereira'],
    ['what is fixed', '<h2 id="at" contenteditable="false">Ana Pereira</h2>', 'Ana Pereira'],
  ])('%s', (_what, inside, taken) => {
    expect(bar(inside)).toBe(taken);
  });

  it('a name in a button below an open root is one where it stands in that root too', () => {
    const { document } = pageOf({ url: 'https://parley.example/', html: '<div></div>' });
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const at = document.createElement('button');
    at.textContent = 'Ana Pereira';
    root?.append(at);
    expect(takenFor(at)).toHaveProperty('why', 'control');
    const over = document.createElement('b');
    over.textContent = 'Ana Pereira';
    root?.append(over);
    expect(takenFor(at)).toHaveProperty('name', 'Ana Pereira');
  });

  it('no initials are kept as the label of a name', () => {
    const page = pageOf({
      url: 'https://parley.example/chats/a7301',
      html: '<main><header><i>AP</i><b>Ana Pereira</b></header><ul><li><p>Hello</p></li><li><p>Yes</p></li></ul></main>',
    });
    const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
    const { names } = recipeIn(learnFrom(page, { name: at('b'), message: at('p') }));
    expect(JSON.stringify(names)).not.toContain('AP');
  });
});

function outcomeOf(slip: Careless, application: UnseenApplication): Outcome {
  if (TAUGHT === undefined) throw new Error('there is no conversation');
  const page = pageOf(application.conversation(TAUGHT, TALKS_UNSEEN));
  const { document } = page;
  const having = (selector: string) => document.querySelectorAll(selector);
  const right = unseenLesson(having, application, TAUGHT);
  const clicked = slip.on({ document, ...right, taught: TAUGHT });
  if (clicked === undefined) return 'none';
  const learnt = learnFrom(page, { ...right, [slip.clicks]: clicked });
  if ('why' in learnt) return 'refused';
  const readings = OTHERS.map((one) => ({
    one,
    ...read(learnt.recipe, pageOf(application.conversation(one, TALKS_UNSEEN))),
  }));
  if (readings.some((one) => one.person !== undefined && !isRightPerson(one)))
    return 'somebody else';
  if (learnt.unsure === undefined && readings.some(isMixed)) return 'words of the user';
  return readings.some(isRightPerson) ? 'right' : 'nobody';
}

/** Whether something that the user said is the contact’s. */
function isMixed({ one, messages }: Reading): boolean {
  const ours = one.lines.filter(mine).map(({ text }) => plain(text));
  return messages.some(
    ({ from, text }) => from === 0 && ours.some((words) => plain(text).includes(words)),
  );
}
