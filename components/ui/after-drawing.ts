/** For so long a frame is waited for: a panel that nobody sees draws none. */
const LONGEST_MS = 100;

/** Calls back once the next frame is drawn, so that it does not wait for what is begun; returns the way to stop. */
export function afterDrawing(begin: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  // a frame that comes after the longest wait begins nothing again
  const start = () => {
    cancel();
    begin();
  };
  let timer = setTimeout(start, LONGEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(start);
  });
  return cancel;
}
