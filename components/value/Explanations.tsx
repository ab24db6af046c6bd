import type { Explained } from './explanation.ts';

/** Figures one below the other, each with how it is worked out and what it rests on. */
export function Explanations({ figures }: { figures: readonly Explained[] }) {
  return (
    <dl className="flex flex-col gap-3">
      {figures.map(({ name, value, lines, rests }) => (
        <div key={name}>
          <dt className="text-small text-soft">{name}</dt>
          <dd className="flex flex-col gap-1 wrap-anywhere">
            {value !== undefined && <p className="font-semibold">{value}</p>}
            {lines.map((line) => (
              <p key={line} className="text-small">
                {line}
              </p>
            ))}
            {rests !== undefined && <p className="text-tiny text-faint">{rests}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
