/** How often, in words: "every 4 weeks". */
export function everyWords(days: number): string {
  if (days === 1) return 'every day';
  if (days === 7) return 'every week';
  return days % 7 === 0 ? `every ${days / 7} weeks` : `every ${days} days`;
}
