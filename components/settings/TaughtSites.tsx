import { useEffect, useState } from 'react';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { downloadText } from '../data/download-text.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { BringRecipe } from './BringRecipe.tsx';

/** The sites that somebody taught: each can be handed on as a file, and forgotten. */
export function TaughtSites() {
  const { teach } = usePanelServices();
  const [recipes, setRecipes] = useState<readonly Recipe[]>([]);
  const [dropped, setDropped] = useState<Recipe>();
  useEffect(() => teach.follow(setRecipes), [teach]);
  const drop = (recipe: Recipe) => void teach.drop(recipe.origin).then(() => setDropped(recipe));
  const undo = (recipe: Recipe) => void teach.keep(recipe).then(() => setDropped(undefined));
  return (
    <section
      aria-label="Sites you taught"
      className="flex flex-col gap-2 border-t border-line pt-3"
    >
      <h3 className="font-semibold">Sites you taught</h3>
      {recipes.length === 0 && (
        <p className="text-soft">None yet. Open a conversation and choose “Teach this site…”.</p>
      )}
      <ul className="flex flex-col gap-1.5">
        {recipes.map((recipe) => (
          <li key={recipe.origin} className="flex items-center gap-1.5">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{recipe.name}</span>
              <span className="block truncate text-small text-faint">{recipe.origin}</span>
            </span>
            <Button
              aria-label={`Export ${recipe.name}`}
              onClick={() =>
                downloadText(`${recipe.id}.json`, `${JSON.stringify(recipe, undefined, 2)}\n`)
              }
            >
              Export
            </Button>
            <Button aria-label={`Remove ${recipe.name}`} onClick={() => drop(recipe)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {dropped !== undefined && (
        <p role="status" className="flex items-center gap-1.5">
          <span className="flex-1">{dropped.name} is forgotten.</span>
          <Button onClick={() => undo(dropped)}>Undo</Button>
        </p>
      )}
      <BringRecipe known={recipes} />
    </section>
  );
}
