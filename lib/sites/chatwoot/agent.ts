import { addressIn } from '../read/address.ts';
import { folded } from '../read/name.ts';
import { all, attribute, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const COLOUR = /background(?:-color)?:\s*([^;]+)/;

/** The signed-in agent: the address that the profile menu shows, and the picture beside it. */
export interface Agent {
  email: string | undefined;
  face: string;
}

/** By the button of the profile menu at the side of the page; nothing where it is folded away. */
export function agentOf(document: Document): Agent {
  const menu = all(document, 'aside button', 100).find((one) => /^.+@/m.test(textOf(one, 400)));
  const folder = menu ?? first(document, '.current-user');
  const address = menu && textOf(menu, 400).split('\n').at(-1);
  return { email: address && addressIn(address), face: folder ? faceOf(folder) : '' };
}

/**
 * What tells one agent's picture from another's: the name that goes with it, else its address; without a picture the
 * initials and the colour that is made of the name. Empty where an element shows none.
 */
export function faceOf(element: Element): string {
  const picture = matches(element, 'img') ? element : first(element, 'img');
  if (picture) return folded(attribute(picture, 'alt', 200)) || attribute(picture, 'src', 400);
  const letters = matches(element, '[role=img]') ? element : first(element, '[role=img]');
  const [, colour] = COLOUR.exec(letters ? attribute(letters, 'style', 400) : '') ?? [];
  return letters && colour ? `${textOf(letters, 10)} ${colour.trim()}` : '';
}
