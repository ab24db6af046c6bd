import type { ReactNode } from 'react';

/** One thing that was found: whose it is, and below that what matched; arrows go on to the next. */
export function FoundButton({
  name,
  onTake,
  children,
}: {
  name: string;
  onTake: () => void;
  children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        onClick={onTake}
        className="block w-full rounded-md px-2.5 py-1 text-start hover:bg-wash focus-visible:bg-accent-wash"
      >
        <bdi className="wrap-anywhere">{name}</bdi>{' '}
        <span className="block text-small text-soft wrap-anywhere">{children}</span>
      </button>
    </li>
  );
}
