import type { Page } from '../../sites/adapter.ts';
import { cardsOf } from '../../sites/read/card.ts';
import { all, around } from '../../sites/read/node.ts';
import { textOf } from '../../sites/read/text.ts';

/** The parts of a place, those of an `h-card` and of the older `vcard`, from the nearest to the widest. */
const PARTS = ['.p-locality,.locality', '.p-region,.region', '.p-country-name,.country-name'];
const WHOLE = '.p-location,.p-adr,.adr';
const CARDS = '.h-card,.vcard';
const MOST = 200;

/** Where the people are whose cards can be seen on a page, by their names as the cards write them. */
export function placesOnCards({ document, visible }: Page): { name: string; place: string }[] {
  return cardsOf(document)
    .filter(({ element }) => visible(element))
    .map(({ element, name }) => ({ name, place: placeIn(element, visible) }))
    .filter(({ place }) => place !== '');
}

function placeIn(card: Element, visible: Page['visible']): string {
  const textAt = (selector: string) => {
    // a card within is the company's, or somebody else's
    const shown = all(card, selector, 9).find((one) => around(one, CARDS) === card && visible(one));
    return shown === undefined ? '' : textOf(shown, MOST).replace(/\s+/g, ' ');
  };
  const parts = PARTS.map(textAt).filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : textAt(WHOLE);
}
