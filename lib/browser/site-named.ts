import type { Detection } from '../domain/detection.ts';
import { folded } from '../sites/read/name.ts';
import { scriptOfSite } from './page-scripts.ts';

/** What was read, without the site's own name as somebody's: a title that names nobody any more is left with that. */
export function withoutSiteName(detection: Detection): Detection {
  if (detection.kind !== 'people') return detection;
  const ofSite = folded(scriptOfSite(detection.site)?.name ?? '');
  const people = detection.people.map((person) => {
    const { name, ...nameless } = person;
    return name !== undefined && folded(name) === ofSite ? nameless : person;
  });
  return { ...detection, people };
}
