/** A figure with its formula and what it rests on; without a value what it rests on says why there is none. */
export function FigureItem({
  title,
  value,
  formula,
  rests,
}: {
  title: string;
  value: string | undefined;
  formula: string;
  rests: string;
}) {
  return (
    <li aria-label={title} className="border-t border-line pt-1.5">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold">{title}</span>
        {value !== undefined && <span>{value}</span>}
      </p>
      <p className="text-small text-soft">{formula}</p>
      <p className="text-small text-soft">{rests}</p>
    </li>
  );
}
