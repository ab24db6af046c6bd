import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { Candidate } from './candidate.ts';

const NOT_A_PERSON =
  /^(?:the|admin\w*|author|editor|staff|team|guest|anonymous|webmaster|wordpress|unknown|reda\w+)\b|\b(?:news|times|staff|team|inc|ltd|llc|gmbh|editors?|magazine|press|media|company|group|university|institute|foundation|agency|desk)$/i;

const MOST_METAS = 300;

/** The authors that the head of a page or a `rel=author` link names, where structured data names none. */
export function writtenBy({ document, url, visible }: Page): Candidate[] {
  const links = all(document, 'a[rel~=author]', 20).filter(visible);
  const metas = all(document, 'meta', MOST_METAS);
  const candidates =
    links.length > 0
      ? links.map((link) =>
          authorOf(textOf(link, 200), 'link to the author', attribute(link, 'href')),
        )
      : metas
          .filter((meta) => matches(meta, '[name=author i],[property="author" i]'))
          .slice(0, 5)
          .flatMap((meta) => authorsIn(attribute(meta, 'content', 300)));
  const site = metas.find((meta) => matches(meta, '[property="og:site_name"]'));
  const siteName = site ? folded(attribute(site, 'content', 200)) : '';
  return candidates.filter(({ name }) => {
    const words = folded(name);
    // A site that names itself as the author is no person, unless it is somebody's own: `stephango.com`.
    const own = words.includes(' ') && url.hostname.includes(words.replaceAll(' ', ''));
    return words !== '' && !NOT_A_PERSON.test(name) && (words !== siteName || own);
  });
}

/** `By Dr Jane Smith - https://blog.example/`, `Jane Smith, Bruno Díaz`. */
function authorsIn(content: string): Candidate[] {
  const [address = ''] = /https?:\S+/i.exec(content) ?? [];
  const names = content.replace(address, '').split(/[,;]| and | & /);
  return names.map((one) => authorOf(one, 'author of the page', names.length > 1 ? '' : address));
}

function authorOf(text: string, evidence: string, address: string): Candidate {
  const name = nameOf(text)
    .replace(/^(?:by|von|par|por|di|door) /i, '')
    .replace(/ [|–-]$/, '');
  return { name, role: 'author', evidence, urls: address === '' ? [] : [address] };
}
