import type { Named, Role, Wanted } from './surface.ts';

/** A pattern or a text that can be sent to a page. */
export type Sent =
  | { readonly text: string; readonly exact: boolean }
  | { readonly source: string; readonly flags: string };

/** One step on the way to a place, as it is sent to a page. */
export type Step =
  | { readonly by: 'role'; readonly role: Role; readonly name?: Sent; readonly level?: number }
  | { readonly by: 'text' | 'label' | 'placeholder' | 'holding'; readonly wanted: Sent }
  | { readonly by: 'selector'; readonly selector: string }
  | { readonly by: 'place'; readonly index: number };

/** What is wanted, so that it can be sent. */
export function sent(wanted: Wanted, exact = false): Sent {
  if (typeof wanted === 'string') return { text: wanted, exact };
  return { source: wanted.source, flags: wanted.flags };
}

/** The step to those with a role. */
export function byRole(role: Role, { name, exact, level }: Named = {}): Step {
  const named = name === undefined ? {} : { name: sent(name, exact) };
  return { by: 'role', role, ...named, ...(level === undefined ? {} : { level }) };
}
