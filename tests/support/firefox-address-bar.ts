import { expect } from 'vitest';
import type { Firefox } from './firefox.ts';
import { PATIENT } from './patience.ts';

/** Types into the address bar, and `Enter` once what is offered first under it says so: before, it would search. */
export async function enterInAddressBar(
  firefox: Firefox,
  text: string,
  offered: string,
): Promise<void> {
  await firefox.press('l', { control: true });
  await expect.poll(() => firefox.inBrowser('return gURLBar.focused;'), PATIENT).toBe(true);
  await firefox.type(text);
  await expect.poll(() => firstOffer(firefox), PATIENT).toContain(offered);
  await firefox.press('Enter');
}

async function firstOffer(firefox: Firefox): Promise<string> {
  const first = `document.querySelector('#urlbar .urlbarView-row')`;
  return String(await firefox.inBrowser(`return ${first}?.textContent ?? '';`));
}
