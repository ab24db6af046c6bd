import { initialsOf } from '../../lib/domain/names.ts';

/** The initials of a person in a ring; a contact's ring is closed, a stranger's dashed. */
export function Avatar({ name, known }: { name: string; known: boolean }) {
  return (
    <div
      aria-hidden="true"
      className={`m-1 grid size-10 shrink-0 place-items-center rounded-full bg-accent-wash font-semibold text-accent outline-2 outline-offset-2 outline-accent ${known ? '' : 'outline-dashed'}`}
    >
      {initialsOf(name)}
    </div>
  );
}
