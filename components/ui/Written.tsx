import type { ReactNode } from 'react';
import { hasRightToLeft } from '../../lib/domain/writing-direction.ts';

/** Words that somebody wrote, within a line: in whichever direction they run, what stands around them stays in its place. */
export function Written({ text }: { text: string }): ReactNode {
  return hasRightToLeft(text) ? <bdi>{text}</bdi> : text;
}

/** Parts of a line with dots between them, each in the direction of its own writing; empty ones are left out. */
export function Dotted({ parts }: { parts: readonly (string | undefined)[] }): ReactNode {
  const told = parts.filter((part): part is string => Boolean(part));
  const [first, ...others] = told;
  if (!told.some(hasRightToLeft)) return told.join(' · ');
  if (others.length === 0) return <bdi>{first}</bdi>;
  return (
    <>
      <bdi>{first}</bdi> · <Dotted parts={others} />
    </>
  );
}
