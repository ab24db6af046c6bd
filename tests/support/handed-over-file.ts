import { expect } from 'vitest';
import type { Surface } from './in-both/surface.ts';

/** Waits for the file that a page of the extension hands over next; what is returned gives its text once it is there. */
export async function nextFileOf(page: Pick<Surface, 'evaluate'>): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made) => {
      if (made instanceof Blob)
        void made.text().then((text) => Reflect.set(window, 'handedOver', text));
      return make(made);
    };
  });
  return async () => {
    const text = () => page.evaluate((): unknown => Reflect.get(window, 'handedOver'));
    await expect.poll(text).toBeTypeOf('string');
    return String(await text());
  };
}
