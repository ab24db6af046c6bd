import { all, matches, property } from '../read/node.ts';

const CALL = 'rcmail.set_env(';
const MOST = 300_000;

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
  const text = (name: string) => textIn(state, name);
  const folders = state['mailboxes'];
  const folder = isRecord(folders) ? folders[text('mailbox')] : undefined;
  return {
    action: text('action'),
    username: text('username'),
    mailbox: text('mailbox'),
    uid: text('uid'),
    dateFormat: text('date_format'),
    folder: isRecord(folder) ? textIn(folder, 'class') : '',
  };
}

function stateOf(document: Document): Record<string, unknown> {
  for (const script of all(document, 'script')) {
    const text = property(script, 'textContent') ?? '';
    const start = text.indexOf(CALL);
    if (start < 0 || matches(script, '[src]')) continue;
    const [json = ''] = text.slice(start + CALL.length, start + MOST).split('\n', 1);
    try {
      const state: unknown = JSON.parse(json.slice(0, json.lastIndexOf(')')));
      return isRecord(state) ? state : {};
    } catch {
      return {};
    }
  }
  return {};
}

function textIn(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
