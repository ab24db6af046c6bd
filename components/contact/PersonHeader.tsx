import type { ReactNode } from 'react';
import { Dotted, Written } from '../ui/Written.tsx';
import { Avatar } from './Avatar.tsx';

/** Who is in view: the one heading of the panel, with what is known beside it. */
export function PersonHeader({
  name,
  detail,
  onDetail,
  known,
  badge,
  menu,
  avatar,
  children,
}: {
  name: string;
  /** "Buyer", "Lumo SA". */
  detail: readonly (string | undefined)[];
  /** What a press on that opens. */
  onDetail?: (() => void) | undefined;
  known: boolean;
  badge?: string | undefined;
  menu?: ReactNode;
  /** Takes the place of the plain initials. */
  avatar?: ReactNode;
  /** The row of chips. */
  children?: ReactNode;
}) {
  return (
    <header className="shrink-0 pt-2.5">
      <div className="flex flex-wrap items-center gap-x-2 pe-3.5 ps-3">
        {avatar || <Avatar name={name} known={known} />}
        <div className="min-w-16 flex-1">
          <h1 className="line-clamp-2 text-name font-semibold wrap-anywhere">
            <Written text={name} />
          </h1>
          {detail.some(Boolean) && <Detail words={<Dotted parts={detail} />} onPress={onDetail} />}
        </div>
        {badge !== undefined && (
          <span className="shrink-0 rounded-full border border-line px-2 text-tiny font-semibold text-soft">
            {badge}
          </span>
        )}
        {menu}
      </div>
      {children !== undefined && (
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5 px-3.5">{children}</div>
      )}
    </header>
  );
}

function Detail({ words, onPress }: { words: ReactNode; onPress: (() => void) | undefined }) {
  const look = 'block max-w-full truncate text-small text-soft';
  if (onPress === undefined) return <p className={look}>{words}</p>;
  return (
    <button
      type="button"
      className={`${look} rounded text-start hover:underline`}
      onClick={onPress}
    >
      {words}
    </button>
  );
}
