const SHOWN = 100;

/** Lines that can be opened under their title; nothing where there are none. */
export function NamedLines({
  title,
  lines,
}: {
  title: string;
  /** Each with its key. */
  lines: readonly (readonly [string, string])[];
}) {
  if (lines.length === 0) return null;
  return (
    <details className="text-small text-soft">
      <summary>{title}</summary>
      <ul className="mt-1 ms-4 list-disc">
        {lines.slice(0, SHOWN).map(([key, line]) => (
          <li key={key} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p>and {(lines.length - SHOWN).toLocaleString('en')} more</p>}
    </details>
  );
}
