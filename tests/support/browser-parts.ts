import { vi } from 'vitest';

/** Stands in for what a browser has and jsdom has not; none of it decides what the panel shows. */
export function addBrowserParts(): void {
  // as the page of the panel says
  document.documentElement.lang = 'en';
  document.title = 'Alongside';
  Element.prototype.scrollIntoView = vi.fn();
  HTMLCanvasElement.prototype.getContext = () => null;
  Element.prototype.hasPointerCapture = () => false;
  Element.prototype.setPointerCapture = vi.fn();
  Element.prototype.releasePointerCapture = vi.fn();
  // nothing is laid out, so nothing is near or far
  globalThis.IntersectionObserver = class implements IntersectionObserver {
    root = null;
    rootMargin = '';
    scrollMargin = '';
    thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
