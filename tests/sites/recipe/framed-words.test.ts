import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../lib/page/page-of.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, recipeIn } from './lesson.ts';

const ORIGIN = 'https://mail.intranet.example';
const shown = () => true;

interface Mail {
  from: string;
  text: string;
}

/** A webmail of its own make that shows the words of each mail in a frame; the whole of it in another where `inner`. */
function opened(key: string, mails: readonly Mail[], inner = false): Page & { inside: Document } {
  const url = `${ORIGIN}/box/${key}`;
  const { document } = new JSDOM('<h1>Robin Okafor</h1><iframe></iframe>', { url }).window;
  const inside = inner ? frameIn(document, 'iframe') : document;
  inside.body.innerHTML = `<div><h2 data-part="who">${mails[0]?.from ?? ''}</h2></div><main>${mails
    .map(
      (one) => `<section><header><b>${one.from}</b></header><div><iframe></iframe></div></section>`,
    )
    .join('')}</main>`;
  for (const [at, frame] of [...inside.querySelectorAll('section iframe')].entries())
    documentIn(frame).body.innerHTML = `<div><p>${mails[at]?.text ?? ''}</p></div>`;
  const page = { url: new URL(url), now: new Date(0), own: [], visible: shown };
  return { ...page, document, inside, frames: framesOf(document, shown) };
}

function frameIn(document: Document, selector: string): Document {
  const frame = document.querySelector(selector);
  if (frame === null) throw new Error('there is no frame');
  return documentIn(frame);
}

function documentIn(frame: Element): Document {
  if (!('contentDocument' in frame) || frame.contentDocument === null)
    throw new Error('the frame shows nothing');
  // as a window of its own has it
  return frame.contentDocument as Document;
}

const ANA: Mail[] = [
  { from: 'Ana Pereira', text: 'Where is my order?' },
  { from: 'Leo Brandt', text: 'It comes on Friday.' },
];
const MEI: Mail[] = [
  { from: 'Mei Tanaka', text: 'Thank you, we take it.' },
  { from: 'Leo Brandt', text: 'Very well.' },
  { from: 'Mei Tanaka', text: 'When?' },
];

describe.each([
  ['beside the name', false],
  ['inside of the frame that shows the name', true],
])('words that stand in frames %s', (_where, inner) => {
  const page = opened('1', ANA, inner);
  const name = page.inside.querySelector('h2');
  const message = frameIn(page.inside, 'section iframe').querySelector('p');
  if (name === null || message === null) throw new Error('there is nothing to click');
  const recipe = recipeIn(learnFrom(page, { name, message }));

  it('are read in another conversation as they were taught', () => {
    const found = readByRecipe(recipe, opened('2', MEI, inner));
    expect(found).toMatchObject({
      kind: 'people',
      primary: 0,
      people: [{ name: 'Mei Tanaka' }],
      conversation: {
        messages: [
          { from: 0, text: 'Thank you, we take it.' },
          { from: 'me', text: 'Very well.' },
          { from: 0, text: 'When?' },
        ],
      },
    });
  });

  it('are nobody’s where no conversation is open', () => {
    expect(readByRecipe(recipe, opened('', [], inner))).toEqual({ kind: 'none' });
  });
});

it('nothing is learnt where the name stands in a frame and the words around it', () => {
  const page = opened('1', ANA);
  const name = frameIn(page.document, 'section iframe').querySelector('p');
  const message = page.document.querySelector('section b');
  if (name === null || message === null) throw new Error('there is nothing to click');
  expect(learnFrom(page, { name, message })).toEqual({ why: 'no-message' });
});
