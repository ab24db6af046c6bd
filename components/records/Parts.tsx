import { Aside } from '../ui/Fold.tsx';
import { Written } from '../ui/Written.tsx';
import { LOOKS } from './looks.ts';
import type { Part } from './record-section.ts';

/** Parts of a line with dots between them. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const [first, ...others] = parts;
  return (
    <>
      {first !== undefined && <bdi className={lookOf(first)}>{first.text}</bdi>}
      {others.map((part) => (
        <Aside key={part.text} look={lookOf(part)}>
          · <Written text={part.text} />
        </Aside>
      ))}
    </>
  );
}

function lookOf({ look }: Part): string {
  return look === undefined ? '' : LOOKS[look];
}
