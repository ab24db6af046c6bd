import type { ReactNode } from 'react';

/** One thing said in the middle of the panel, as its heading, with what can be done below. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2.5 px-3.5 pt-5 text-soft">
      <h1 className="text-name font-semibold text-ink wrap-anywhere">{title}</h1>
      {children}
    </div>
  );
}
