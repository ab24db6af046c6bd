import { Aside } from '../ui/Fold.tsx';
import { LOOKS } from './looks.ts';
import type { Part } from './record-section.ts';

/** Parts of a line with dots between them. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const [first, ...others] = parts;
  return (
    <>
      {first !== undefined && <span className={lookOf(first)}>{first.text}</span>}
      {others.map((part) => (
        <Aside key={part.text} look={lookOf(part)}>
          · {part.text}
        </Aside>
      ))}
    </>
  );
}

function lookOf({ look }: Part): string {
  return look === undefined ? '' : LOOKS[look];
}
