import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, said, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, mine } from './varied-conversations.ts';

/** Generated ids of views and clones; a page header with a title; the feed writes the name with a colon. */
const views: UnseenApplication = {
  name: 'views with generated ids',
  clicks: { name: '.sapUxAPObjectPageHeaderIdentifierTitle', message: '.sapMFeedListItemTextText' },
  conversation: (one) => ({
    url: `https://erp.example/ui#Interaction-manage&/Interactions('${one.id}')/Notes`,
    html: viewsPage(
      `<div id="__page0" class="sapUxAPObjectPageLayout"><header><div id="application-Interaction-manage-component---detail--header" class="sapUxAPObjectPageHeaderTitle"><span class="sapUxAPObjectPageHeaderIdentifierTitle">${who(one)}</span><span class="sapUxAPObjectPageHeaderIdentifierDescription">${one.company}, BP ${one.id}</span></div></header><section id="__section${one.turn}"><ul id="__list${one.turn}-listUl" class="sapMListItems">${each(one.lines, (l, at) => `<li id="__item${one.turn}-__clone${at + 30}" class="sapMLIB sapMFeedListItem"><div class="sapMFeedListItemFigure"><span id="__avatar${at}" class="sapFAvatar" aria-label="Avatar"></span></div><div class="sapMFeedListItemText"><span class="sapMFeedListItemTextName"><a id="__link${at + 5}" class="sapMLnk">${by(l, one)}</a><span>: </span></span><span class="sapMFeedListItemTextText">${said(l)}</span></div><div class="sapMFeedListItemFooter"><span class="sapMFeedListItemTimestamp">Nov 10, ${hour(l)}</span></div></li>`)}</ul></section></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://erp.example/ui#Interaction-manage',
    html: viewsPage(
      `<div id="__page1" class="sapFDynamicPage"><header><span class="sapMTitle">Interactions (${all.length})</span></header><table id="__table0-listUl" class="sapMListTbl">${each(all, (o, at) => `<tr id="__item8-__clone${at}" class="sapMLIB"><td><span class="sapMText">${who(o)}</span></td><td><span class="sapMText">${o.company}</span></td><td><span class="sapMText">${last(o)}</span></td></tr>`)}</table></div>`,
    ),
  }),
};
function viewsPage(main: string): string {
  return page(
    'Manage interactions',
    `<div id="canvas" class="sapUShellShell"><div id="shell-header"><a>Home</a><h1 id="shellAppTitle">Manage interactions</h1><button id="meAreaHeaderButton" title="User settings of ${ME.name}"></button></div><div id="viewPortContainer">${main}</div></div>`,
  );
}

/** Fluent parts with generated ids; a form of fields where the contact is the link of a lookup. */
const lookups: UnseenApplication = {
  name: 'a form of lookups',
  clicks: {
    name: '[data-id="customerid.fieldControl-selected_tag_text"]',
    message: '[data-id="timeline-body"] div',
  },
  conversation: (one) => ({
    url: `https://org.dynamics.example/main.aspx?appid=9&pagetype=entityrecord&etn=incident&id=${hash(one.id)}-${hash(one.email)}`,
    html: lookupsPage(
      `Incident: The heating`,
      `<div data-id="form-header"><h1 id="formHeaderTitle_${one.turn + 3}">The heating</h1><div data-id="header_ownerid"><a aria-label="Owner ${ME.name}">${ME.name}</a></div></div><div role="tablist"><li role="tab" aria-selected="true">Summary</li></div><div data-id="editFormRoot"><section aria-label="Details">${one.turn % 2 ? '<div data-id="prioritycode"><label>Priority</label><div>Normal</div></div>' : ''}<div data-id="customerid"><label id="id-${one.turn}-customerid-label">Customer</label><div role="list"><div role="listitem"><div data-id="customerid.fieldControl-selected_tag" aria-label="${who(one)}" title="${who(one)}"><div data-id="customerid.fieldControl-selected_tag_text">${who(one)}</div></div></div></div></div></section><section aria-label="Timeline"><ul role="list">${each([...one.lines].reverse(), (l, at) => `<li id="notes_${hash(l.id)}" data-id="timeline_record_${at}"><div data-id="timeline-title"><span>Email from: ${by(l, one)}</span></div><div data-id="timeline-body"><div>${said(l)}</div></div><div><label>${hour(l)}</label></div></li>`)}</ul></section></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://org.dynamics.example/main.aspx?appid=9&pagetype=entitylist&etn=incident',
    html: lookupsPage(
      'Incidents: My active incidents',
      `<div data-id="list-header"><h1>My active incidents</h1></div><div role="grid">${each(all, (o, at) => `<div role="row" row-id="${at}"><div role="gridcell"><a aria-label="The heating">The heating</a></div><div role="gridcell"><a aria-label="${who(o)}">${who(o)}</a></div></div>`)}</div>`,
    ),
  }),
};
function lookupsPage(title: string, main: string): string {
  return page(
    `${title} - App`,
    `<div id="ApplicationShell"><div id="topBar" role="banner"><button data-id="userInformationLauncher" aria-label="Account of ${ME.name}">${ME.name}</button></div><nav aria-label="Navigate"><ul><li>Incidents</li></ul></nav><div role="main">${main}</div></div>`,
  );
}

/** A record and its talk beneath: “NAME - time” over each; a trail; the partner is a field. */
const chatter: UnseenApplication = {
  name: 'a record and its talk',
  clicks: { name: '.o_field_widget[name="partner_id"] a span', message: '.o-mail-Message-body p' },
  conversation: (one) => ({
    url: `https://suite.example/web/crm/${one.id}`,
    html: chatterPage(
      `Opportunity ${one.id}`,
      `<ol class="breadcrumb"><li class="breadcrumb-item"><a>Pipeline</a></li></ol><div class="o_form_view"><div class="o_form_sheet"><div class="oe_title"><h1><div name="name" class="o_field_widget o_field_char"><textarea></textarea><span>New windows</span></div></h1></div><div class="o_group"><div class="o_wrap_field"><label class="o_form_label" for="partner_id_0">Customer</label><div name="partner_id" class="o_field_widget o_field_many2one"><a class="o_form_uri" href="/web/res.partner/${one.turn + 20}"><span>${who(one)}</span></a></div></div>${one.turn % 2 ? `<div class="o_wrap_field"><label class="o_form_label">Email</label><div name="email_from" class="o_field_widget"><a href="mailto:${one.email}">${one.email}</a></div></div>` : ''}<div class="o_wrap_field"><label class="o_form_label">Salesperson</label><div name="user_id" class="o_field_widget o_field_many2one_avatar_user"><span><img alt="" src="data:,"></span><span>${ME.name}</span></div></div></div></div><div class="o-mail-Chatter"><div class="o-mail-Thread" tabindex="-1">${each([...one.lines].reverse(), (l, at) => `${at % 4 === 0 ? '<div class="o-mail-DateSection"><span>November 10, 2026</span></div>' : ''}<div class="o-mail-Message" role="group" aria-label="${mine(l) ? 'Note' : 'Email'}"><div class="o-mail-Message-core"><div class="o-mail-Message-sidebar"><div class="o-mail-Message-avatarContainer"><img class="o-mail-Message-avatar" src="data:," alt=""></div></div><div class="flex-grow-1"><div class="o-mail-Message-header"><span class="o-mail-Message-author"><strong>${by(l, one)}</strong></span><small class="o-mail-Message-date" title="11/10/2026"> - ${hour(l)}</small></div><div class="o-mail-Message-content"><div class="o-mail-Message-body"><p>${said(l)}</p></div></div></div></div></div>`)}<div class="o-mail-Message" role="group" aria-label="System notification"><div class="o-mail-Message-core"><div class="flex-grow-1"><div class="o-mail-Message-header"><span class="o-mail-Message-author"><strong>Assistant bot</strong></span></div><div class="o-mail-Message-content"><ul><li>Stage: New → Won</li></ul></div></div></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://suite.example/web/crm',
    html: chatterPage(
      'Pipeline',
      `<ol class="breadcrumb"><li class="breadcrumb-item active">Pipeline</li></ol><div class="o_kanban_view">${each(all, (o) => `<article class="o_kanban_record"><span class="fw-bold">New windows</span><div name="partner_id" class="o_field_widget"><span>${who(o)}</span></div></article>`)}</div>`,
    ),
  }),
};
function chatterPage(title: string, main: string): string {
  return page(
    `${title} - Suite`,
    `<header class="o_navbar"><nav class="o_main_navbar"><a class="o_menu_brand">CRM</a><button class="o_user_menu"><span class="oe_topbar_name">${ME.name}</span></button></nav></header><div class="o_action_manager"><div class="o_action">${main}</div></div>`,
  );
}

/** A candidate: others of the same stage in a column, facts first, letters in a tab with their subject. */
const candidate: UnseenApplication = {
  name: 'a candidate among others',
  clicks: { name: '[data-provides="candidate-header"] h1', message: '.email-thread .body-text' },
  conversation: (one, all) => ({
    url: `https://hire.example/people/${Number(one.id) * 9}?application_id=${one.id}#email`,
    html: page(
      `${one.name} - Technician - Hire`,
      `<div id="page_wrapper"><header><a>Hire</a><span class="user-name">${ME.name}</span></header><div class="layout"><nav class="stage-nav"><ul>${each(all.slice(0, 6), (o) => `<li><a href="/people/${Number(o.id) * 9}">${who(o)}</a><span>Interview</span></li>`)}</ul></nav><section><div data-provides="candidate-header"><h1>${who(one)}</h1><p>${one.turn % 2 ? 'Technician at Lumo' : 'No current job'}</p><ul><li><a href="mailto:${one.email}">${one.email}</a></li></ul></div><div role="tablist"><a role="tab">Application</a><a role="tab" aria-selected="true">Email</a></div><div class="email-thread">${each(one.lines, (l) => `<details open class="email"><summary><b>Your application</b> <span>${mine(l) ? `${ME.name} to ${who(one)}` : `${who(one)} to ${ME.name}`}</span><time>${hour(l)}</time></summary><div class="body-text">${said(l)}</div></details>`)}</div></section></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://hire.example/people?stage=interview',
    html: page(
      'All candidates - Hire',
      `<div id="page_wrapper"><header><a>Hire</a><span class="user-name">${ME.name}</span></header><div class="layout"><section><h1>All candidates</h1><table>${each(all, (o) => `<tr class="candidate"><td><a href="/people/${Number(o.id) * 9}">${who(o)}</a></td><td>Technician</td></tr>`)}</table></section></div></div>`,
    ),
  }),
};

/** A side panel of a sale with mails in cards; test marks; the person is a link among other links of one list. */
const saleMail: UnseenApplication = {
  name: 'a sale’s mails in cards',
  clicks: { name: '[data-test="person-link"]', message: '[data-test="mail-body"] div' },
  conversation: (one) => ({
    url: `https://pipe.example/mail/inbox/${Number(one.id) + 7}`,
    html: salePage(
      `<div data-test="thread"><h3 class="cui5-heading">Your quote</h3>${each(one.lines, (l, at) => `<article data-test="mail-message"><div class="sc-${hash(l.id).slice(0, 4)}"><span data-test="mail-from">${by(l, one)}</span><span>${mine(l) ? `To: ${who(one)}` : 'To: me'}</span><span>${hour(l)}</span></div><div data-test="mail-body"><div>${said(l)}</div></div>${at === 0 ? '<button>Reply</button>' : ''}</article>`)}</div><aside data-test="mail-sidebar"><div class="cui5-panel"><h4>Deal</h4><a data-test="deal-link" href="/deal/${one.turn}">${one.company} deal</a></div><div class="cui5-panel"><h4>Contact person</h4><a data-test="person-link" href="/person/${one.turn}">${who(one)}</a><div><span>Email</span><a href="mailto:${one.email}">${one.email}</a></div></div></aside>`,
    ),
  }),
  list: (all) => ({
    url: 'https://pipe.example/mail/inbox',
    html: salePage(
      `<div data-test="thread-list"><table>${each(all, (o) => `<tr><td><input type="checkbox"></td><td><a href="/mail/inbox/${Number(o.id) + 7}">${who(o)}</a></td><td>Your quote</td><td>${last(o)}</td></tr>`)}</table></div>`,
    ),
  }),
};
function salePage(main: string): string {
  return page(
    'Mail',
    `<div id="app-root"><div data-test="navbar"><a>Deals</a><a>Mail</a><button data-test="profile">${ME.name}</button></div><main>${main}</main></div>`,
  );
}

/** Programs of offices that nobody had in view when the engine was made. */
export const UNSEEN_OFFICES: readonly UnseenApplication[] = [
  views,
  lookups,
  chatter,
  candidate,
  saleMail,
];
