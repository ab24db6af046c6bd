import type { FirstContact } from '../../lib/domain/rules/measures/first-contact.ts';

/** Whether a concern was solved at first contact, and why not: "came back after 5 d (the topic returned)". */
export function firstContactWords(told: FirstContact): string {
  switch (told.kind) {
    case 'first':
      return 'solved at first contact';
    case 'contacts':
      return `solved after ${told.contacts} contacts`;
    case 'back':
      return `came back after ${told.days} d (${told.came === 'topic' ? 'the topic returned' : 'opened again'})`;
    case 'waits':
      return `solved at first contact unless it comes back until ${dayOf(told.until)}`;
  }
}

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
}
