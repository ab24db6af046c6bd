/** Loads the use cases that write: asked for once the panel is drawn, and at the latest by the first of them. */
export const loadWrites = () => import('./writes-of-store.ts');
