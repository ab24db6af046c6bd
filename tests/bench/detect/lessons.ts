import { setImmediate } from 'node:timers/promises';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { APPLICATIONS, type Application } from '../../sites/recipe/applications.ts';
import { CONVERSATIONS } from '../../sites/recipe/conversations.ts';
import { DISTURBANCES } from '../../sites/recipe/disturbances.ts';
import { HARD_KINDS } from '../../sites/recipe/hard-kinds.ts';
import { LAST_APPLICATIONS } from '../../sites/recipe/last-applications.ts';
import { LATER_CHATS } from '../../sites/recipe/later-chats.ts';
import { LATER_DESKS } from '../../sites/recipe/later-desks.ts';
import { lessonFrom, pageOf, recipeIn } from '../../sites/recipe/lesson.ts';
import { REAL_CHATS } from '../../sites/recipe/real-chats.ts';
import { REAL_DESKS } from '../../sites/recipe/real-desks.ts';
import { REAL_MAILS } from '../../sites/recipe/real-mails.ts';
import { type Taught, taughtFixtures, type Verdict, verdictOn } from './taught-fixtures.ts';

const TAUGHT = [0, 5];
const DISTURBANCE_NAMES = Object.keys(DISTURBANCES);

/** How an application is read after one lesson: each other page once for each lesson. */
export async function measureLessons(): Promise<Taught[]> {
  const groups: [Taught['group'], readonly Application[]][] = [
    ['built with', APPLICATIONS],
    ['later', [...LATER_CHATS, ...LATER_DESKS, ...LAST_APPLICATIONS]],
    ['real', [...REAL_DESKS, ...REAL_CHATS, ...REAL_MAILS]],
    ['hard', HARD_KINDS],
  ];
  const taught: Taught[] = [];
  for (const [group, applications] of groups)
    for (const one of applications) taught.push(await taughtApplication(one, group));
  return [...taught, ...(await taughtFixtures())];
}

async function taughtApplication(
  application: Application,
  group: Taught['group'],
): Promise<Taught> {
  const verdicts: Verdict[] = [];
  let lists = 0;
  for (const at of TAUGHT) {
    const taught = CONVERSATIONS[at];
    if (taught === undefined) continue;
    const recipe = recipeIn(lessonFrom(application, taught));
    for (const disturbance of DISTURBANCE_NAMES) {
      const read = (given: ReturnType<Application['list']>) => {
        const other = pageOf(given);
        DISTURBANCES[disturbance]?.(other.document);
        return readByRecipe(recipe, { ...other, visible: visibleInFile(other.document) });
      };
      for (const one of CONVERSATIONS)
        if (one !== taught)
          verdicts.push(
            verdictOn(
              read(application.conversation(one, CONVERSATIONS)),
              application.calls === 'addresses' ? {} : one,
            ),
          );
      if (read(application.list(CONVERSATIONS)).kind === 'people') lists += 1;
      // parsed pages are let go of only between turns: thousands in one would fill the memory
      await setImmediate();
    }
  }
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return {
    application: application.name,
    group,
    lessons: TAUGHT.length,
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    onLists: lists,
  };
}
