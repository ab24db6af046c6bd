import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, initials, mine } from './varied-conversations.ts';

function withFirm(one: Talk): string {
  return `${one.name}${one.turn % 2 ? '' : ' (she/her)'} · ${one.company}`;
}

/** Name, pronouns and firm are one text, and the pronouns come and go. */
const nameAndFirm: UnseenApplication = {
  name: 'name, pronouns and firm in one text',
  clicks: { name: '[data-cy="recipient"]', message: '[data-cy="blurb"]' },
  writes: withFirm,
  conversation: (one, all) => ({
    url: `https://front.example/open/cnv_${hash(one.email)}`,
    html: firmPage(
      all,
      `<div data-cy="conversation"><div data-cy="recipient">${withFirm(one)}</div><div>${each(one.lines, (l) => `<div data-cy="item"><div>${mine(l) ? ME.name : withFirm(one)}</div><div data-cy="blurb">${said(l)}</div><div>${hour(l)}</div></div>`)}</div><div data-cy="composer"><div contenteditable="true"></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://front.example/inbox',
    html: firmPage(all, '<div data-cy="empty">Nothing chosen</div>'),
  }),
};
function firmPage(all: readonly Talk[], main: string): string {
  return page(
    'Front desk',
    `<div id="root"><div data-cy="list">${each(all, (o) => `<div data-cy="row"><div>${withFirm(o)}</div><div>${last(o)}</div></div>`)}</div>${main}</div>`,
  );
}

/** Ids of a server's faces count the parts of the page; a panel's title has a word before the name. */
const faces: UnseenApplication = {
  name: 'faces of a server, counted ids',
  clicks: { name: '.ui-panel-title', message: '.ui-datalist-item .ui-outputlabel' },
  writes: (one) => `Client: ${one.name}`,
  conversation: (one) => ({
    url: 'https://bank.example/advisor/messages.xhtml',
    html: facesPage(
      `<div id="form:j_idt${40 + one.turn}" class="ui-panel"><div id="form:j_idt${40 + one.turn}_header" class="ui-panel-titlebar"><span class="ui-panel-title">Client: ${who(one)}</span></div><div class="ui-panel-content">${one.turn % 2 ? '<div class="ui-messages"><span>Session ends in 10 minutes</span></div>' : ''}<div class="ui-datalist"><ul id="form:j_idt${44 + one.turn}:list">${each(one.lines, (l, at) => `<li class="ui-datalist-item"><table id="form:list:${at}:grid"><tr><td>${mine(l) ? 'Adviser' : 'Client'}</td><td><span class="ui-outputlabel">${said(l)}</span></td><td>${hour(l)}</td></tr></table></li>`)}</ul></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://bank.example/advisor/messages.xhtml',
    html: facesPage(
      `<div id="form:j_idt31" class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">Messages</span></div><div class="ui-panel-content"><div class="ui-datatable"><table>${each(all, (o) => `<tr class="ui-widget-content"><td>${who(o)}</td><td>${last(o)}</td></tr>`)}</table></div></div></div>`,
    ),
  }),
};
function facesPage(main: string): string {
  return page(
    'Adviser',
    `<form id="form"><div class="ui-menubar"><ul><li>Clients</li><li>Messages</li></ul><span id="form:user">${ME.name}</span></div>${main}<input type="hidden" name="faces.ViewState" value="e1s1"></form>`,
  );
}

/** The conversation opens inside its row of the list; the others stay around it. */
const insideRow: UnseenApplication = {
  name: 'a conversation inside its row',
  clicks: { name: 'li[data-state="open"] > button b', message: 'li[data-state="open"] dd p' },
  conversation: (one, all) => ({
    url: `https://crafts.example/shop/messages#${hash(one.name)}`,
    html: rowsPage(all, one),
  }),
  list: (all) => ({
    url: 'https://crafts.example/shop/messages',
    html: rowsPage(all, undefined),
  }),
};
function rowsPage(all: readonly Talk[], open: Talk | undefined): string {
  return page(
    'Messages of your shop',
    `<header><a href="/">Crafts</a><span>${ME.name}</span></header><main><h1>Messages</h1><ul>${each(all, (o) => `<li data-state="${o === open ? 'open' : 'closed'}"><button aria-expanded="${o === open}"><b>${who(o)}</b><i>${last(o)}</i></button>${o === open ? `<div role="region"><dl>${each(o.lines, (l) => `<dt>${mine(l) ? 'Your shop' : by(l, o)}<small>${hour(l)}</small></dt><dd><p>${said(l)}</p></dd>`)}</dl><textarea></textarea></div>` : ''}</li>`)}</ul></main>`,
  );
}

/** Pages that were open before stay in the page, hidden, the one in front is the last or not. */
const keptPages: UnseenApplication = {
  name: 'pages kept and hidden',
  clicks: { name: '.ui-page-active h1.ui-title', message: '.ui-page-active .ui-body p' },
  conversation: (one, all) => ({
    url: `https://mobile.example/#thread?with=${one.turn}&s=${hash(one.id)}`,
    html: keptHtml(all, one),
  }),
  list: (all) => ({ url: 'https://mobile.example/#threads', html: keptHtml(all, undefined) }),
};
function keptHtml(all: readonly Talk[], open: Talk | undefined): string {
  const before = all.filter(({ turn }) => open !== undefined && (turn + open.turn) % 6 === 2);
  const kept = [...before, ...(open && !before.includes(open) ? [open] : [])];
  return page(
    'Mobile',
    `<div data-role="page" id="threads" class="ui-page${open ? '' : ' ui-page-active'}"${open ? ' style="display:none"' : ''}><div data-role="header" class="ui-header"><h1 class="ui-title">Threads</h1></div><ul data-role="listview">${each(all, (o) => `<li><a><h2>${who(o)}</h2><p>${last(o)}</p></a></li>`)}</ul></div>${each(kept, (o) => `<div data-role="page" data-url="thread?with=${o.turn}" class="ui-page${o === open ? ' ui-page-active' : ''}"${o === open ? '' : ' style="display:none"'}><div data-role="header" class="ui-header"><a data-rel="back">Back</a><h1 class="ui-title">${who(o)}</h1></div><div data-role="content" class="ui-content">${each(o.lines, (l) => `<div class="ui-body ${mine(l) ? 'ui-body-b' : 'ui-body-a'}"><p>${said(l)}</p><span class="ui-li-aside">${hour(l)}</span></div>`)}</div></div>`)}`,
  );
}

/** The bar writes all names in capitals; the card beside it writes the family name first. */
const capitals: UnseenApplication = {
  name: 'a name in capitals',
  clicks: { name: '.hdr .ttl', message: '.row .txt' },
  writes: ({ name }) => name.toUpperCase(),
  conversation: (one) => ({
    url: `https://clinic.example/sms/${hash(one.phone)}`,
    html: page(
      'SMS',
      `<div class="hdr"><div class="ttl">${who(one).toUpperCase()}</div><div class="sub">${one.phone}</div></div><div class="rows">${each(one.lines, (l) => `<div class="row"><div class="dir">${mine(l) ? '→' : '←'}</div><div class="txt">${said(l)}</div><div class="tm">${hour(l)}</div></div>`)}</div><div class="card"><div class="lb">Patient</div><div class="vl">${who(one).split(' ').reverse().join(', ')}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://clinic.example/sms',
    html: page(
      'SMS',
      `<div class="hdr"><div class="ttl">SMS</div></div><div class="rows">${each(all, (o) => `<div class="row"><div class="nm">${who(o)}</div><div class="tm">09:10</div></div>`)}</div>`,
    ),
  }),
};

/** What was searched for stands in the same bar as a name does, and what was found is built as messages are. */
const sameBar: UnseenApplication = {
  name: 'a bar for names and for searches',
  clicks: { name: '.bar-a .lbl', message: '.flow .bb .ct' },
  conversation: (one, all) => ({
    url: `https://line.example/c/${one.id}`,
    html: barPage(
      all,
      `<div class="bar-a"><span class="lbl">${who(one)}</span><span class="cnt"></span></div><div class="flow">${each([...one.lines].reverse(), (l) => `<div class="bb ${mine(l) ? 'r' : 'l'}"><div class="fc">${mine(l) ? '' : initials(one.name)}</div><div class="ct">${said(l)}</div><div class="tm">${hour(l)}</div></div>`)}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://line.example/c',
    html: barPage(all, '<div class="bar-a"><span class="lbl">Chats</span></div>'),
  }),
  elsewhere: (all) => ({
    'what was found': {
      url: 'https://line.example/search?q=Maria%20Lopez',
      html: barPage(
        all,
        `<div class="bar-a"><span class="lbl">Maria Lopez</span><span class="cnt">${all.length}</span></div><div class="flow">${each(all, (o) => `<div class="bb l"><div class="fc">${initials(o.name)}</div><div class="ct">${last(o)}</div><div class="tm">09:10</div></div>`)}</div>`,
      ),
    },
    settings: {
      url: 'https://line.example/settings',
      html: barPage(
        all,
        `<div class="bar-a"><span class="lbl">${ME.name}</span></div><div class="flow"><div class="st"><div class="ct">Language</div></div><div class="st"><div class="ct">Sounds</div></div></div>`,
      ),
    },
  }),
};
function barPage(all: readonly Talk[], main: string): string {
  return page(
    'Line',
    `<div class="ll">${each(all, (o) => `<div class="it"><div class="fc">${initials(o.name)}</div><div class="nn">${who(o)}</div><div class="pp">${last(o)}</div></div>`)}</div><div class="mm">${main}</div>`,
  );
}

/** Pages with an odd corner each that nobody had in view when the engine was made. */
export const UNSEEN_CORNERS: readonly UnseenApplication[] = [
  nameAndFirm,
  faces,
  insideRow,
  keptPages,
  capitals,
  sameBar,
];
