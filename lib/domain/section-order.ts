/** How the sections of the panel stand on this device: their order, and which of them are unfolded, by name. */
export interface SectionLayout {
  readonly order: readonly string[];
  readonly unfolded: readonly string[];
}

/** All sections in the order that is wished for; one that was not known when it was wished keeps its place among all. */
export function orderedSections<S extends string>(
  all: readonly S[],
  wished: readonly string[],
): readonly S[] {
  const known = wished.flatMap((name) => all.filter((one) => one === name));
  const order = [...new Set(known)];
  for (const [place, one] of all.entries()) {
    if (order.includes(one)) continue;
    const before = all.slice(0, place).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, one);
  }
  return order;
}

/** The order after one of the sections changed places with the next one that is shown, before or after it. */
export function movedSection<S extends string>(
  order: readonly S[],
  shown: readonly S[],
  section: S,
  by: -1 | 1,
): readonly S[] {
  const visible = order.filter((one) => shown.includes(one));
  const neighbour = visible[visible.indexOf(section) + by];
  if (neighbour === undefined) return order;
  const others = order.filter((one) => one !== section);
  const place = others.indexOf(neighbour) + (by === 1 ? 1 : 0);
  return [...others.slice(0, place), section, ...others.slice(place)];
}

/** The sections that are unfolded after one of them was folded or unfolded. */
export function turnedSection(unfolded: readonly string[], section: string): readonly string[] {
  return unfolded.includes(section)
    ? unfolded.filter((one) => one !== section)
    : [...unfolded, section];
}
