import type { Stated, StatedAuthor } from '../../domain/stated.ts';
import { folded, nameOf } from '../read/name.ts';
import type { Candidate } from './candidate.ts';

const NOT_A_PERSON =
  /^(?:the|admin\w*|author|editor|staff|team|guest|anonymous|webmaster|wordpress|unknown|reda\w+)\b|\b(?:news|times|staff|team|inc|ltd|llc|gmbh|editors?|magazine|press|media|company|group|university|institute|foundation|agency|desk)$/i;

/** The people that a page says to be written by: without what is no name of a person, and without the site itself. */
export function authorsOf({ authors, siteName }: Stated, url: URL): Candidate[] {
  const site = folded(siteName);
  return authors.flatMap(namedIn).filter(({ name }) => {
    const words = folded(name);
    // A site that names itself as the author is no person, unless it is somebody's own: `stephango.com`.
    const own = words.includes(' ') && url.hostname.includes(words.replaceAll(' ', ''));
    return words !== '' && !NOT_A_PERSON.test(name) && (words !== site || own);
  });
}

/** In the head several may stand in one text: `By Dr Jane Smith - https://blog.example/`, `Jane Smith, Bruno Díaz`. */
function namedIn({ from, text, address }: StatedAuthor): Candidate[] {
  if (from === 'link') return [authorOf(text, 'link to the author', address)];
  const [written = ''] = /https?:\S+/i.exec(text) ?? [];
  const names = text.replace(written, '').split(/[,;]| and | & /);
  return names.map((one) => authorOf(one, 'author of the page', names.length > 1 ? '' : written));
}

function authorOf(text: string, evidence: string, address: string): Candidate {
  const name = nameOf(text)
    .replace(/^(?:by|von|par|por|di|door) /i, '')
    .replace(/ [|–-]$/, '');
  return { name, role: 'author', evidence, urls: address === '' ? [] : [address] };
}
