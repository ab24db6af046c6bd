/** What a page may show in either order, with the oldest first as far as their times tell. */
export function oldestFirst<T extends { at?: string | undefined }>(shown: T[]): T[] {
  const times = shown.flatMap(({ at }) => at ?? []);
  const falling = times.length > 1 && (times[0] ?? '') > (times.at(-1) ?? '');
  return falling ? shown.reverse() : shown;
}
