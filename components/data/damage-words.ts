/** A sentence about records that can't be read. */
export function damageInWords(count: number): string {
  return count === 1
    ? 'One record on this disk is damaged and left out.'
    : `${count} records on this disk are damaged and left out.`;
}
