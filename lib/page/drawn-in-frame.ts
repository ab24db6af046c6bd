/** Whether this is a frame of the page in the tab and of no other frame: where a site may draw its page in one. */
export function isDrawnInFrame(): boolean {
  return window.parent === window.top && window.top !== window;
}
