// Shows the chosen chat without a navigation, as the chat application does, and lets one answer.
let answers = 0;

/** @param {string} name */
function fresh(name) {
  const template = document.querySelector(`template[${name}]`);
  return template instanceof HTMLTemplateElement
    ? document.importNode(template.content, true)
    : new DocumentFragment();
}

/**
 * @param {string} jid
 * @param {string} text
 */
function writtenNow(jid, text) {
  const message = fresh(`data-answer="${jid}"`);
  const at = new Date().toISOString();
  answers += 1;
  const line = message.querySelector('.message');
  line?.setAttribute('data-isodate', at);
  line?.setAttribute('data-msgid', `answer-${answers}`);
  message.querySelector('time')?.setAttribute('timestamp', at);
  message.querySelector('time')?.append(at.slice(11, 16));
  const body = message.querySelector('.chat-msg__text');
  body?.setAttribute('text', text);
  body?.append(text);
  return message;
}

/** @param {string} jid */
function open(jid) {
  const boxes = document.querySelector('converse-chats');
  boxes?.querySelector('converse-chat, converse-muc')?.remove();
  boxes?.append(fresh(`data-chat="${jid}"`));
  const field = boxes?.querySelector('textarea');
  /** @param {Event} event */
  const answer = (event) => {
    event.preventDefault();
    const text = field?.value.trim();
    if (!field || !text) return;
    boxes?.querySelector('converse-message-history')?.append(writtenNow(jid, text));
    field.value = '';
  };
  boxes?.querySelector('form')?.addEventListener('submit', answer);
  field?.addEventListener('keydown', (event) => event.key === 'Enter' && answer(event));
}

document.querySelector('.controlbox-pane')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-jid]') : null;
  const jid = link?.getAttribute('data-jid');
  if (!jid) return;
  event.preventDefault();
  open(jid);
});
