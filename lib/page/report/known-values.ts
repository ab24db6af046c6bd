/** The roles of WAI-ARIA, the kinds of inputs and the like: what an attribute says with one of a closed list. */
const ROLES = `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader
  combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic
  grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`;
const TYPES = `button checkbox color date datetime-local email file hidden image month number password radio range reset
  search submit tel text time url week`;
const LANGUAGES = `ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl
  sr sv th tr uk ur vi zh`;
const TRUTH = 'true false';

const listed = (words: string) => new Set(words.split(/\s+/));

const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  role: listed(ROLES),
  type: listed(TYPES),
  lang: listed(LANGUAGES),
  dir: listed('ltr rtl auto'),
  contenteditable: listed(TRUTH),
  'aria-hidden': listed(TRUTH),
  'aria-selected': listed(TRUTH),
  'aria-expanded': listed(TRUTH),
  'aria-busy': listed(TRUTH),
};

/** The value of an attribute where it is one of a closed list that says nothing of anybody; undefined for any other. */
export function harmlessValue(attribute: string, value: string): string | undefined {
  const said = value.trim().toLowerCase();
  const word = attribute === 'lang' ? (said.split(/[-_]/, 1)[0] ?? '') : said;
  return VALUES[attribute]?.has(word) ? word : undefined;
}
