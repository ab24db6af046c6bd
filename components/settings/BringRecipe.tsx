import { useState } from 'react';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { RECIPE_CAPS } from '../../lib/domain/recipe-caps.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';

const TOO_LARGE = 'This file is larger than what was taught ever is, so it was not read.';

/** Brings what somebody else taught, from a file; it is shown before it is kept. */
export function BringRecipe({ known }: { known: readonly Recipe[] }) {
  const { teach } = usePanelServices();
  const [brought, setBrought] = useState<Recipe>();
  const [why, setWhy] = useState<string>();
  const choose = async (file: File) => {
    setBrought(undefined);
    if (file.size > RECIPE_CAPS.file) return setWhy(TOO_LARGE);
    const read = await teach.read(await file.text());
    setWhy(read.ok ? undefined : read.failure.message);
    if (read.ok) setBrought(read.value);
    return undefined;
  };
  const keep = async (recipe: Recipe) => {
    const kept = await teach.keep(recipe);
    setWhy(kept.ok ? undefined : kept.failure.message);
    if (kept.ok) setBrought(undefined);
  };
  const replaces = known.some(({ origin }) => origin === brought?.origin);
  return (
    <div className="flex flex-col gap-1.5">
      <label className="text-small text-soft">
        Bring a site that somebody else taught (a file)
        <input
          type="file"
          accept=".json,application/json"
          className="mt-1 block max-w-full file:me-2 file:rounded-lg file:border file:border-line file:bg-paper file:px-2.5 file:py-1 file:text-ink"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // the same file chosen again is a new choice
            event.target.value = '';
            if (file !== undefined) void choose(file);
          }}
        />
      </label>
      {why !== undefined && <p role="alert">{why}</p>}
      {brought !== undefined && (
        <div className="flex flex-col gap-1.5 rounded-lg border border-line px-3 py-2">
          <p className="wrap-anywhere">
            {brought.name}: tells where names and messages stand on {brought.origin}.{' '}
            {replaces
              ? 'It takes the place of what you taught there.'
              : 'Nothing else is read by it.'}
          </p>
          <div className="flex gap-1.5">
            <Button look="primary" onClick={() => void keep(brought)}>
              {replaces ? 'Replace' : 'Keep this site'}
            </Button>
            <Button onClick={() => setBrought(undefined)}>Not now</Button>
          </div>
        </div>
      )}
    </div>
  );
}
