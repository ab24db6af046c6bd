import { lessonOn } from '../lib/page/teach/lesson.ts';

export default defineUnlistedScript(() => {
  const lesson = lessonOn(document);
  // where the next calls into this page find it: the extension's own world, which the page does not see
  Reflect.set(globalThis, 'lesson', (step: keyof typeof lesson) => lesson[step]());
});
