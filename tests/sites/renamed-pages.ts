import type { DetectedPerson, Detection } from '../../lib/domain/detection.ts';
import type { Page } from '../../lib/sites/adapter.ts';
import { folded } from '../../lib/sites/read/name.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { type Fixture, fixturesOf, readPage } from './fixtures.ts';
import { mainOf } from './judged-pages.ts';
import { savedPage, seenAnew } from './saved-page.ts';

/** One thing that a site may call otherwise tomorrow: an attribute, a class, an id, a role or a test id. */
export interface Mark {
  readonly attribute: string;
  /** The word among its values; undefined where the attribute itself goes. */
  readonly word?: string;
}

/** What is read of a page that calls one thing otherwise, beside what was read before. */
export type Outcome = 'right' | 'less' | 'broken' | 'nobody' | 'wrong' | 'wrong and certain';

/** What a browser goes by, or what is no name of the site's. */
const THE_BROWSERS = new Set(['style', 'hidden', 'class', 'id', 'srcdoc', 'lang', 'open', 'value']);
const WORDED = ['class', 'id', 'role', 'data-testid', 'data-icon'];

/** Everything in the body of a page that a site may rename, each once. */
export function marksOf(page: Page): Mark[] {
  const attributes = new Set<string>();
  const words = new Map<string, Set<string>>();
  for (const element of elementsOf(page)) {
    for (const name of element.getAttributeNames()) {
      if (!THE_BROWSERS.has(name)) attributes.add(name);
      if (WORDED.includes(name))
        for (const word of wordsIn(element, name))
          words.set(name, (words.get(name) ?? new Set()).add(word));
    }
  }
  return [
    ...[...attributes].map((attribute) => ({ attribute })),
    ...[...words].flatMap(([attribute, all]) => [...all].map((word) => ({ attribute, word }))),
  ];
}

/** Renames a mark everywhere in a page; returns the way to take that back. */
export function rename(page: Page, { attribute, word }: Mark): () => void {
  const undo: (() => void)[] = [];
  for (const element of elementsOf(page)) {
    const before = element.getAttribute(attribute);
    if (before === null) continue;
    if (word === undefined) {
      element.removeAttribute(attribute);
      element.setAttribute(`${attribute}-renamed`, before);
      undo.push(() => {
        element.removeAttribute(`${attribute}-renamed`);
        element.setAttribute(attribute, before);
      });
    } else if (wordsIn(element, attribute).includes(word)) {
      const words = before.split(/\s+/).map((one) => (stemOf(one) === word ? 'renamed' : one));
      element.setAttribute(attribute, words.join(' '));
      undo.push(() => element.setAttribute(attribute, before));
    }
  }
  return () => {
    for (const one of undo) one();
  };
}

/** The fixtures of a site that are about one person. */
export function aboutSomebody(site: string): Fixture[] {
  return fixturesOf(site).filter(({ expected }) => mainOf(expected.detection) !== undefined);
}

/** What becomes of a fixture for each of its marks that is renamed everywhere, of those that are asked for. */
export function outcomesOf(
  { html, expected }: Fixture,
  asked: (mark: Mark) => boolean = () => true,
): { mark: Mark; outcome: Outcome }[] {
  const page = savedPage(html, { url: new URL(expected.url), own: expected.own });
  const person = mainOf(expected.detection);
  if (person === undefined) throw new Error('the fixture is about nobody');
  return marksOf(page)
    .filter(asked)
    .map((mark) => {
      const undo = rename(page, mark);
      const outcome = outcomeOf(readPage(seenAnew(page)), person);
      undo();
      return { mark, outcome };
    });
}

/** How what was read of a changed page stands to whom it is about. */
export function outcomeOf(detection: Detection, person: DetectedPerson): Outcome {
  if (detection.kind === 'broken') return 'broken';
  const found = mainOf(detection);
  if (found === undefined) return 'nobody';
  const values = (one: DetectedPerson) => one.points.map(({ value }) => value.toLowerCase());
  const known = values(person);
  const reached = values(found).some((value) => known.includes(value));
  const named = folded(found.name ?? '') === folded(person.name ?? '');
  if (reached && named && found.confidence === person.confidence) return 'right';
  const [point] = found.points;
  if (reached ? named || found.name === undefined : named && point?.kind === 'alias') return 'less';
  return point?.confidence === 'certain' ? 'wrong and certain' : 'wrong';
}

/** The sites whose pages can be about one person. */
export const SITES_WITH_PEOPLE = ADAPTERS.map(({ id }) => id).filter((id) => id !== 'generic');

function elementsOf({ document, frames }: Page): Element[] {
  return [document, ...frames].flatMap((one) => [...one.querySelectorAll('body, body *')]);
}

/** The words of an attribute; what only counts on (`row_12`, `mail_0b`) is one name. */
function wordsIn(element: Element, attribute: string): string[] {
  const words = (element.getAttribute(attribute) ?? '').split(/\s+/).map(stemOf);
  return words.filter((word) => word !== '');
}

function stemOf(word: string): string {
  return word.replace(/(?:[_-][\da-f]*\d[\da-f]*)+[_-]?$/i, '');
}
