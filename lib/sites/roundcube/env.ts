import { fieldOf } from '../read/field.ts';
import { all, matches, property } from '../read/node.ts';

const CALL = 'rcmail.set_env(';
const MOST = 300_000;
const MOST_SCRIPTS = 100;

/** What Roundcube says of its own state in an inline script of every page; empty texts for what it does not say. */
export interface Env {
  action: string;
  username: string;
  mailbox: string;
  uid: string;
  /** As jQuery UI writes it: `yy-mm-dd`. */
  dateFormat: string;
  /** What the open folder is for: `inbox`, `sent`, `drafts`, … */
  folder: string;
}

/** Reads the state; all empty where the script is gone or was changed. */
export function envOf(document: Document): Env {
  const state = stateOf(document);
  const mailbox = textIn(state, 'mailbox');
  return {
    action: textIn(state, 'action'),
    username: textIn(state, 'username'),
    mailbox,
    uid: textIn(state, 'uid'),
    dateFormat: textIn(state, 'date_format'),
    folder: textIn(fieldOf(fieldOf(state, 'mailboxes'), mailbox), 'class'),
  };
}

function stateOf(document: Document): unknown {
  for (const script of all(document, 'script', MOST_SCRIPTS)) {
    const text = property(script, 'textContent') ?? '';
    const start = text.indexOf(CALL);
    if (start < 0 || matches(script, '[src]')) continue;
    const [json = ''] = text.slice(start + CALL.length, start + MOST).split('\n', 1);
    try {
      const state: unknown = JSON.parse(json.slice(0, json.lastIndexOf(')')));
      return state;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function textIn(record: unknown, name: string): string {
  const value = fieldOf(record, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : '';
}
