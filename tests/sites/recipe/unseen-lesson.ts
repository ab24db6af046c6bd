import type { Picks } from './lesson.ts';
import type { Talk, UnseenApplication } from './unseen-conversations.ts';
import { mine } from './varied-conversations.ts';

/** What somebody who teaches would click: the name where it stands, and the first line that is the contact's. */
export function unseenLesson(
  having: (selector: string) => Iterable<Element>,
  { name, clicks }: UnseenApplication,
  taught: Talk,
): Picks {
  const theirs = taught.lines.filter((line) => !mine(line)).map(({ text }) => packed(text));
  const message = [...having(clicks.message)].find((one) =>
    theirs.some((text) => packed(one.textContent).includes(text)),
  );
  const called = [...having(clicks.name)].find((one) =>
    packed(one.textContent).includes(packed(taught.name)),
  );
  if (called === undefined || message === undefined)
    throw new Error(`nothing to click on ${name} with ${taught.name}`);
  return { name: called, message };
}

function packed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '').toLowerCase();
}
