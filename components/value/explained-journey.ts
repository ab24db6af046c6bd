import {
  type Correction,
  JOURNEY,
  type JourneyFound,
} from '../../lib/domain/rules/customer/journey.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import { counted, day, dayIn, type Explained, whyNot } from './explanation.ts';
import { STAGE_WORDS } from './value-words.ts';

/** Where somebody is on the journey by the rule, or as somebody said, with what happened since. */
export function journeyExplained({ journey: found, asOf }: ValueView): Explained {
  if (!found.ok) return whyNot('Journey', found);
  const { stage, since, n, corrected } = found.value;
  const touchpoints = counted(n, 'touchpoint');
  return {
    name: `${JOURNEY.indexOf(stage) + 1} of ${JOURNEY.length}`,
    value: STAGE_WORDS[stage],
    lines: [
      ...(corrected === undefined ? [BY_RULE] : asSaid(found.value, corrected)),
      `There since ${day(since)}.`,
    ],
    rests: `n ${corrected === undefined ? touchpoints : `1 correction, ${touchpoints}`} · ${day(asOf.at)}`,
  };
}

const BY_RULE =
  'Aware from whatever reached them, Consider from a question or an offer, Buy from a purchase, Use from the first contact after it or after 14 days, Renew from an offer made since. Questions and offers that led to nothing count for 90 days.';
const LEADS_ON =
  'A question or help leads from Aware to Consider and from Buy to Use, an offer to Consider or Renew; a purchase begins anew.';

/** What was said stands in place of the rule, until something later moves it on. */
function asSaid({ since }: JourneyFound, said: Correction): string[] {
  const { author, why } = said;
  const reason = why === undefined ? '' : `: “${why}”`;
  const who = `As said by ${author} on ${dayIn(said)}`;
  if (since === said.at)
    return [`${who}${reason}.`, `It stands in place of what is derived. ${LEADS_ON}`];
  return [`${who}, ${STAGE_WORDS[said.stage]}${reason}. What happened since leads on.`, LEADS_ON];
}
