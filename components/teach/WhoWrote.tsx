import { useState } from 'react';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { sidesIn, withSidesTurned } from '../../lib/domain/recipe-sides.ts';
import { Button } from '../ui/Button.tsx';
import type { Learnt } from './teach-services.ts';

/** Who wrote the message that was clicked. */
type Writer = 'contact' | 'me' | 'unknown';

/** A recipe with each side where it belongs, whom it reads, and who wrote the clicked message as far as that is known. */
export function useSides({ recipe, unsure, detection }: Learnt): {
  recipe: Recipe;
  person: string | undefined;
  writer: Writer;
  setWriter: (writer: Writer) => void;
} {
  const [writer, setWriter] = useState<Writer>(() =>
    unsure === undefined ? 'contact' : TOLD[sidesIn(recipe) ?? 'unsaid'],
  );
  const main = detection.kind === 'people' ? detection.people[detection.primary] : undefined;
  return {
    recipe: writer === 'me' ? withSidesTurned(recipe) : recipe,
    person: main && (main.name ?? 'the contact'),
    writer,
    setWriter,
  };
}

const TOLD = { right: 'contact', turned: 'me', unsaid: 'unknown' } as const;

/** Asks who wrote the clicked message, where nothing on the page tells; one press answers. */
export function WhoWrote({
  words,
  contact,
  onAnswer,
}: {
  words: string;
  contact: string;
  onAnswer: (writer: Writer) => void;
}) {
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="wrap-anywhere">Who wrote “{words}”?</legend>
      <div className="flex gap-1.5">
        <Button onClick={() => onAnswer('contact')}>{contact}</Button>
        <Button onClick={() => onAnswer('me')}>I did</Button>
      </div>
    </fieldset>
  );
}
