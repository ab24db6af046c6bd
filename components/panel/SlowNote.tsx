/** Says that what is shown follows the page more slowly than usual. */
export function SlowNote() {
  return (
    <p role="note" className="px-3.5 pt-3 text-small text-soft">
      This page changes all the time; it is read every few seconds.
    </p>
  );
}
