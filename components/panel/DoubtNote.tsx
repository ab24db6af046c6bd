import type { ReadPeople } from './page-state.ts';

/** Says in a sentence that the page is not sure of whom it shows. */
export function DoubtNote({ site, doubt }: Pick<ReadPeople, 'site' | 'doubt'>) {
  return (
    <p role="note" className="px-3.5 pt-3 text-small text-amber">
      {doubt === 'little'
        ? `${site} shows less here than it does as a rule: check who it is.`
        : `${site} does not show the same person everywhere it should: check who it is.`}
    </p>
  );
}
