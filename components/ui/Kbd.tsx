/** A key to press, shown beside what it does; left out of accessible names. */
export function Kbd({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded border border-current px-1 font-mono text-tiny font-normal"
    >
      {children}
    </span>
  );
}
