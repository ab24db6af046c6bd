import { asMarkup } from '../../practice/markup.mjs';
import { type Conversation, type Line, ME } from './conversations.ts';

/** A whole page from its title and its body. */
export function page(title: string, body: string, lang = 'en', dir = 'ltr'): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${asMarkup(title)}</title></head><body>${body}</body></html>`;
}

/** The newest line of a conversation, as lists show it. */
export function last({ lines }: Conversation): string {
  return asMarkup(lines.at(-1)?.text ?? '');
}

/** The hour of a line. */
export function hour({ at }: Line): string {
  return at.slice(11, 16);
}

/** Who wrote a line. */
export function writer(line: Line | undefined, { name }: Conversation): string {
  return line?.by === 'me' ? ME.name : name;
}

/** The same markup for each. */
export function each<T>(items: readonly T[], markup: (item: T, at: number) => string): string {
  return items.map(markup).join('');
}

/** The words of a line, with its line breaks. */
export function lines({ text }: Line): string {
  return asMarkup(text).replaceAll('\n', '<br>');
}
