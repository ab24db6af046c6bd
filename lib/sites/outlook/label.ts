import { attribute } from '../read/node.ts';

const LABEL = /^([^:：]{1,30})[:：]\s*(\S.*)$/s;

/** A label like "Von: Ada Lovelace": the word before the colon, whatever the language, and what stands after it. */
export function labelOf(element: Element): { word: string; value: string } | undefined {
  return parted(attribute(element, 'aria-label', 2000));
}

/** A text that begins with a word and a colon, as the labels of headers do; undefined for any other. */
export function parted(text: string): { word: string; value: string } | undefined {
  const [, word, value] = LABEL.exec(text.trim()) ?? [];
  return word && value ? { word, value } : undefined;
}
