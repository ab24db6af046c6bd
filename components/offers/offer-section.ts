import { isOpenOffer, type Offer } from '../../lib/domain/records/offer.ts';
import type { Part, RecordSection } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';
import { madeBy, offerTitle, openOfferWords } from './offer-words.ts';

/** What a contact was offered: an open offer stands out until it ends, so that every channel makes the same. */
export const OFFERS: RecordSection<'offer'> = {
  label: 'Offers',
  letter: 'O',
  order: (one, other) =>
    Number(one.answer !== 'open') - Number(other.answer !== 'open') || other.at - one.at,
  summary: (offers, now) => {
    const [first, ...others] = offers.filter((one) => isOpenOffer(one, now));
    if (first === undefined) return answeredParts(offers);
    return [
      { text: openOfferWords(first, now), look: 'strong' },
      ...(others.length === 0 ? [] : [{ text: `${others.length} more open` }]),
    ];
  },
  title: offerTitle,
  details: (offer, now) => [standing(offer, now), { text: madeBy(offer.channel) }],
  when: ({ at }) => at,
  steps: (offer) =>
    offer.answer === 'open'
      ? [
          { name: 'Accepted', set: { answer: 'accepted' }, done: `Accepted: ${offerTitle(offer)}` },
          { name: 'Declined', set: { answer: 'declined' }, done: `Declined: ${offerTitle(offer)}` },
        ]
      : [],
};

function standing(offer: Offer, now: number): Part {
  const { answer, until, zone } = offer;
  if (answer === 'accepted') return { text: answer, look: 'green' };
  if (answer === 'declined') return { text: answer };
  const day = until === undefined ? '' : nearDayOf(until, zone, now);
  if (!isOpenOffer(offer, now)) return { text: `ended ${day}` };
  return { text: day === '' ? 'open' : `open until ${day}`, look: 'strong' };
}

function answeredParts(offers: readonly Offer[]): Part[] {
  const counted = (['accepted', 'declined', 'open'] as const).map((answer) => ({
    name: answer === 'open' ? 'ended' : answer,
    count: offers.filter((one) => one.answer === answer).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ text: `${count} ${name}` }));
}
