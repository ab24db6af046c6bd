import type { TeachServices } from '../../components/teach/teach-services.ts';

/** The services of teaching, loaded with the first that is asked for: the panel opens without them. */
export function lazyTeachServices(tabBeside: () => number): TeachServices {
  const load = async () => (await import('./teach-services.ts')).teachServices(tabBeside);
  return {
    begin: async () => (await load()).begin(),
    keep: async (recipe) => (await load()).keep(recipe),
    kept: async () => (await load()).kept(),
    drop: async (origin) => (await load()).drop(origin),
    read: async (text) => (await load()).read(text),
    follow(listener) {
      let stop = () => {};
      let stopped = false;
      void load().then((services) => {
        if (!stopped) stop = services.follow(listener);
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
