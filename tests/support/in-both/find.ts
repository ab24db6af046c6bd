import { queryAllByLabelText, queryAllByRole } from '@testing-library/dom';
import type { Sent, Step } from './steps.ts';

/** The elements at the end of the steps, in the order of the document. Runs in a page. */
export function find(steps: readonly Step[]): HTMLElement[] {
  return steps.reduce<HTMLElement[]>(
    (found, step) => {
      if (step.by === 'place') return found.slice(step.index).slice(0, 1);
      if (step.by === 'holding') return found.filter((one) => fits(one.textContent, step.wanted));
      return [...new Set(found.flatMap((one) => below(one, step)))];
    },
    // a page that is only just coming has none
    [...document.querySelectorAll<HTMLElement>(':root')],
  );
}

function below(root: HTMLElement, step: Step): HTMLElement[] {
  if (step.by === 'role') {
    const { role, name, level } = step;
    const named = name === undefined ? {} : { name: (text: string) => fits(text, name) };
    return queryAllByRole(root, role, { ...named, ...(level === undefined ? {} : { level }) });
  }
  if (step.by === 'selector') return [...root.querySelectorAll<HTMLElement>(step.selector)];
  if (step.by === 'label') return queryAllByLabelText(root, (text) => fits(text, step.wanted));
  if (step.by === 'placeholder')
    return [...root.querySelectorAll<HTMLElement>('[placeholder]')].filter((one) =>
      fits(one.getAttribute('placeholder'), step.wanted),
    );
  return step.by === 'text' ? smallestWith(root, step.wanted) : [];
}

/** Those that hold the text and have no part that does. */
function smallestWith(root: HTMLElement, wanted: Sent): HTMLElement[] {
  const holds = (one: Element) => fits(one.textContent, wanted);
  return [...root.querySelectorAll<HTMLElement>('body *:not(script, style, noscript)')].filter(
    (one) => holds(one) && ![...one.children].some(holds),
  );
}

function fits(text: string | null, wanted: Sent): boolean {
  const shown = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  if ('source' in wanted) return new RegExp(wanted.source, wanted.flags).test(shown);
  if (wanted.exact) return shown === wanted.text;
  return shown.toLowerCase().includes(wanted.text.toLowerCase());
}
