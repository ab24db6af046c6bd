import type { Explanation } from './record-section.ts';

/** How figures are worked out and what they rest on, quietly below them; nothing where nothing is to be explained. */
export function Explains({ explanation }: { explanation: Explanation | undefined }) {
  if (explanation === undefined) return null;
  const { lines, rests } = explanation;
  return (
    <p className="text-tiny text-faint wrap-anywhere">
      {[...lines, ...(rests === undefined ? [] : [rests])].join(' ')}
    </p>
  );
}
