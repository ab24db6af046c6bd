import { all, first } from '../../read/node.ts';
import { textOf } from '../../read/text.ts';
import { addressesBeside, areasAround } from '../addresses.ts';
import type { LearntPlaces } from '../learn-places.ts';

const MOST_HEAD = 400;
const MOST_PARTS = 60;
/** An hour, and no part of a number that is longer. */
const HOUR = /(?<![\d:.+])(?:[01]?\d|2[0-3])(?::|h|時|시 ?)[0-5]\d(?!\d)/;
/** Since when, until when or when last somebody is there, and what their clock says: no time that something was sent at. */
const PRESENCE =
  /\d\s*[-–—]\s*\d?\d[:h]\d|(?:^|\P{L})(?:last|seen|online|offline|active|available|away|local time|opens?|since|joined|zuletzt|gesehen|aktiv|verfügbar|seit|geöffnet|en ligne|vue?|actif|disponible|depuis|en línea|visto|última|activ[oa]|conectad[oa]|desde|ativ[oa]|disponível|último|attivo|ultimo|laatst|gezien|actief|sinds|senast|sist|sett|sidst|siden|ostatnio|был|была|в сети)(?!\p{L})|オンライン|最終|在线|上次|접속|온라인/iu;
const FROM = /^(?:from|von|van|de|da|od|från|fra|от|差出人|发件人|보낸 사람)\P{L}*$/iu;

/**
 * Whether the page tells beside the name that its bearer sent what it shows, and when: by an hour or what is marked as
 * a time, that is no presence, and by "From" or an address.
 */
export function isSent({
  recipe,
  element,
  units,
}: Pick<LearntPlaces, 'recipe' | 'element' | 'units'>): boolean {
  const areas = areasAround(element, units);
  // nothing but a style may part what stands in two elements side by side
  const parts = areas.flatMap((one) => [one, ...all(one, '*', MOST_PARTS)]);
  const heads = parts.map((one) => textOf(one, MOST_HEAD));
  const isDated = heads.some((one) => HOUR.test(one)) || areas.some((one) => first(one, 'time'));
  if (!isDated || heads.some((one) => PRESENCE.test(one))) return false;
  const { points } = addressesBeside(element, units, { visible: () => true, own: [] });
  const labels = recipe.names.flatMap((one) => (one.by === 'beside' ? one.label : []));
  return points.some(({ kind }) => kind === 'email') || labels.some((one) => FROM.test(one));
}
