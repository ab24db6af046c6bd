/** What stands before the digits after the point. */
export type DecimalMark = '.' | ',';

/** A number as it is written in a cell, its digits in text so that none is lost. */
export interface WrittenNumber {
  isNegative: boolean;
  whole: string;
  /** The digits after the point. */
  fraction: string;
}

/** What a cell says by itself: `either` is read as two numbers, such as `1,250`. */
type Evidence = DecimalMark | 'either' | 'neither';

const LONGEST = 60;
const MONEY = /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu;
const BLANK = /[\s'’]/g;
const MAY_BE_TWO = /^[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d*)?$/;

/** Which mark a column writes before its decimals, by all of its cells. */
export class ColumnMark {
  readonly #seen = new Set<DecimalMark>();
  #mayBeTwo = false;

  /** Looks at a cell of the column. */
  see(text: string): void {
    const evidence = evidenceOf(bareOf(text).digits);
    if (evidence === 'either') this.#mayBeTwo = true;
    else if (evidence === '.' || evidence === ',') this.#seen.add(evidence);
  }

  /** The mark of all cells; undefined where they disagree or none tells. */
  get mark(): DecimalMark | undefined {
    const [first, ...others] = this.#seen;
    return others.length === 0 ? first : undefined;
  }

  /** Whether there are cells that somebody has to decide. */
  get isOpen(): boolean {
    return this.#mayBeTwo && this.mark === undefined;
  }
}

/**
 * A number as programs write it, also with thousands apart, a currency beside it, a minus before or behind it or in
 * brackets. `two` where it may be two numbers and no mark decides; undefined where it is none.
 */
export function writtenNumber(
  text: string,
  mark: DecimalMark | undefined,
): WrittenNumber | 'two' | undefined {
  const { isNegative, digits } = bareOf(text);
  const evidence = evidenceOf(digits);
  if (evidence === undefined) return undefined;
  const decimal = evidence === 'either' ? mark : evidence;
  if (decimal === undefined) return 'two';
  const point = decimal === 'neither' ? -1 : digits.lastIndexOf(decimal);
  const [whole, fraction] =
    point < 0 ? [digits, ''] : [digits.slice(0, point), digits.slice(point + 1)];
  return { isNegative, whole: whole.replace(/[.,]/g, '') || '0', fraction };
}

/** A written number in minor units of a currency with so many digits; undefined where it has more of them. */
export function minorOf({ whole, fraction }: WrittenNumber, digits: number): number | undefined {
  const told = fraction.replace(/0+$/, '');
  if (told.length > digits) return undefined;
  const minor = Number(whole + told.padEnd(digits, '0'));
  return minor <= 1e15 ? minor : undefined;
}

/** A written number as a number. */
export function plainOf({ isNegative, whole, fraction }: WrittenNumber): number {
  const size = Number(`${whole}.${fraction || '0'}`);
  return isNegative ? -size : size;
}

function bareOf(text: string): { isNegative: boolean; digits: string } {
  const bare = text.slice(0, LONGEST).replace(MONEY, '').replace(BLANK, '');
  const [, open = '', before = '', digits = '', behind = '', close = ''] =
    /^(\(?)([-+−–]?)([\d.,]*)([-−–]?)(\)?)$/.exec(bare) ?? [];
  const isIn = open !== '' && close !== '';
  if ((open === '') !== (close === '')) return { isNegative: false, digits: '' };
  const signs = `${before}${behind}`.replace('+', '');
  return { isNegative: isIn || signs !== '', digits };
}

function evidenceOf(digits: string): Evidence | undefined {
  if (/^\d+$/.test(digits)) return 'neither';
  if (MAY_BE_TWO.test(digits)) return 'either';
  const [, group = ''] = GROUPED.exec(digits) ?? [];
  if (group !== '') return group === ',' ? '.' : ',';
  if (!PLAIN.test(digits)) return undefined;
  return digits.includes(',') ? ',' : '.';
}
