import type { LessonStep } from '../../messages/lesson-answer.ts';
import { learnConversation } from '../../sites/recipe/learn-conversation.ts';
import { keepPlaces, keptPlaces } from './places.ts';

/** Learns the rest once it is known where name and messages stand: the recipe of this page. */
export function learnRest(): LessonStep {
  const places = keptPlaces();
  if (places === undefined) return { kind: 'ended' };
  keepPlaces(undefined);
  const learnt = learnConversation(places);
  if ('why' in learnt) return { kind: 'nothing', why: learnt.why };
  return { kind: 'learnt', url: places.url.href, ...learnt };
}
