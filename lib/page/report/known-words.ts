/**
 * The words that a name in a report may be made of. Whatever else a page calls an element or an attribute may be
 * somebody's name, so no word is here that is one.
 */
const WORDS = `
  a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li link main map menu meta meter nav noscript
  object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select
  slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr
  track u ul var video wbr frame frameset svg g path circle rect line polygon polyline ellipse use defs symbol text

  accept action align alt async autocomplete autofocus autoplay bgcolor border cellpadding cellspacing charset checked
  class color cols colspan content contenteditable controls coords crossorigin datetime decoding defer dir dirname
  disabled download draggable enctype enterkeyhint fetchpriority for formaction headers height hidden high href
  hreflang id inert inputmode integrity is itemid itemprop itemref itemscope itemtype kind lang list loading loop low
  max maxlength media method min minlength multiple muted name nonce novalidate open optimum part pattern ping
  placeholder popover poster preload property readonly referrerpolicy rel required rev reversed role rows rowspan
  sandbox scope selected shape size sizes spellcheck src srcdoc srclang srcset start step tabindex target translate
  type usemap valign value width wrap

  aria activedescendant atomic autocomplete braillelabel brailleroledescription busy colcount colindex controls current
  describedby description errormessage expanded flowto grabbed haspopup invalid keyshortcuts labelledby level live modal
  multiline multiselectable orientation owns posinset pressed relevant roledescription rowcount rowindex setsize sort
  valuemax valuemin valuenow valuetext

  app area author avatar box card cell chat chats component componentkey control conv convid conversation converse
  custom date draft email entity event expand field file folder from group hovercard icon index inner is iso isodate
  item jid jsaction jscontroller jslog jsmodel jsname jsshadow key last layout legacy lexical list lookup member
  message messages mine msg msgid muc node number option ogsc own owner panel parent perm person phone plain
  pre profile react reader reading recipient ref refs roster row section selection sender sent sort state status
  subject submit sync tab test testid thread tid toolbar tooltip top tracking type uid unread url urn user uuid view
  visible width xmpp`;

const KNOWN = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** The name of an element or an attribute as it may be posted: each part between hyphens known, else `?`. */
export function censoredName(name: string): string {
  const parts = name
    .toLowerCase()
    .slice(0, 100)
    .split(/[-:_.]/);
  return parts
    .slice(0, 8)
    .map((part) => (KNOWN.has(part) ? part : '?'))
    .join('-');
}
