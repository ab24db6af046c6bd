/** What has to be seen of a known contact without scrolling, and is not wholly in sight. Runs in a page. */
export function outOfSight(): string[] {
  const parts = {
    name: 'h1',
    concern: '[aria-label="Concerns"] button',
    'next step': '[aria-label="Next step"]',
    'note line': 'textarea[aria-label="Note"]',
  };
  const isSeen = (part: Element) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return inside && part.contains(document.elementFromPoint((left + right) / 2, bottom - 3));
  };
  return Object.entries(parts)
    .filter(([, selector]) => {
      const part = document.querySelector(selector);
      return part === null || !isSeen(part);
    })
    .map(([name]) => name);
}

/**
 * What nobody can scroll to: parts that are cut off at their foot where nothing scrolls, and parts beyond the sides of
 * the window, or with no room for a word. Words that end in dots are meant to be cut. Runs in a page.
 */
export function outOfReach(): string[] {
  const isShortened = (one: Element) => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(one);
    const isShort = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    return isShort || one.getBoundingClientRect().height <= 1;
  };
  const nameOf = (one: Element) => `${one.localName}: ${one.textContent?.trim().slice(0, 40)}`;
  const all = [...document.querySelectorAll('#root *:not(svg *)')];
  const isCut = (one: Element) =>
    ['hidden', 'clip'].includes(getComputedStyle(one).overflowY) &&
    one.scrollHeight > one.clientHeight + 1;
  const isBeyond = (one: Element) => {
    const { left, right, width } = one.getBoundingClientRect();
    const ofWords = one.childElementCount === 0 && width > 0;
    return ofWords && (left < -0.5 || right > innerWidth + 0.5);
  };
  const isMeant = (one: Element) => {
    for (let up: Element | null = one; up !== null; up = up.parentElement)
      if (isShortened(up)) return true;
    return false;
  };
  const isSqueezed = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    const isWord = one.childElementCount === 0 && (one.textContent ?? '').trim().length > 3;
    return isWord && height > 2 && width < 16;
  };
  return all
    .filter((one) => isSqueezed(one) || ((isCut(one) || isBeyond(one)) && !isMeant(one)))
    .map(nameOf);
}

/**
 * What does not stand mirrored in a page that runs from right to left: of each pair the first has to stand further right
 * than the second. Runs in a page.
 */
export function notMirrored(): string[] {
  const pairs = [
    ['header [class*=size-10]', 'h1 > *'],
    ['h1 > *', '[aria-label^=Consent]'],
    ['[aria-label="Concerns"] button > *', '[aria-label="Concerns"]'],
    ['[aria-label="Next step"] p', '[aria-label="Next step"] p ~ button'],
    ['footer button', 'footer [aria-keyshortcuts=l]'],
    ['footer [role=status]', 'footer [aria-keyshortcuts="?"]'],
  ] as const;
  const middleOf = (selector: string) => {
    const part = document.querySelector(selector);
    if (part === null) return Number.NaN;
    const inside = document.createRange();
    inside.selectNodeContents(part);
    const { left, right } = inside.getBoundingClientRect();
    return left + right;
  };
  const line = document.querySelector('textarea[aria-label="Note"]');
  const runs = line === null ? '' : getComputedStyle(line).direction;
  return [
    ...pairs.filter(([first, second]) => !(middleOf(first) >= middleOf(second))).map(String),
    ...(runs === 'rtl' ? [] : [`the note line runs ${runs}`]),
  ];
}
