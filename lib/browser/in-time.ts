const PATIENCE_MS = 2_000;

/** What a page answers, or undefined when it fails or takes more than two seconds, as behind a dialogue of the browser. */
export async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const first = await Promise.race([answer.catch(() => undefined), patience]);
  clearTimeout(timer);
  return first;
}
