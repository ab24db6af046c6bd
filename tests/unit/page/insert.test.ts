import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { insertAtCursor } from '../../../lib/page/insert/at-cursor.ts';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'Dear Ana,\n<b>thank you</b>';

/** A page with what its own script hears of what is typed. */
function pageOf(html: string) {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  const { document } = window;
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(event.type);
  for (const type of ['input', 'submit', 'keydown', 'click']) document.addEventListener(type, hear);
  const find = <E extends Element>(selector: string) => {
    const found = document.querySelector<E>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  return { window, document, heard, find };
}

describe('a text at the cursor', () => {
  it('goes into a text area in place of what is selected, lines and all, and the page hears it', () => {
    const { find, heard } = pageOf('<textarea>Hello old end</textarea>');
    const area = find<HTMLTextAreaElement>('textarea');
    area.focus();
    area.setSelectionRange(6, 9);
    expect(insertAtCursor(TEXT)).toBe('inserted');
    expect(area.value).toBe(`Hello ${TEXT} end`);
    expect(area.selectionStart).toBe(6 + TEXT.length);
    expect(heard).toEqual(['input']);
  });

  it('goes into a field of one line in one line', () => {
    const { find } = pageOf('<input type="text" value="Re: ">');
    const input = find<HTMLInputElement>('input');
    input.focus();
    input.setSelectionRange(4, 4);
    insertAtCursor(TEXT);
    expect(input.value).toBe('Re: Dear Ana, <b>thank you</b>');
  });

  it('goes into an editor as text, never as HTML', () => {
    const { document, find, heard } = pageOf('<div contenteditable="true" tabindex="0">Hi </div>');
    const editor = find<HTMLElement>('div');
    editor.focus();
    document.getSelection()?.collapse(editor.firstChild, 3);
    expect(insertAtCursor(TEXT)).toBe('inserted');
    expect(editor.innerHTML).toBe('Hi Dear Ana,<br>&lt;b&gt;thank you&lt;/b&gt;');
    expect(heard).toEqual(['input']);
  });

  it('goes where the cursor was last in an editor that lost the focus', () => {
    const { document, find } = pageOf('<div contenteditable><p>Hi </p></div>');
    document.getSelection()?.collapse(find('p').firstChild, 3);
    expect(insertAtCursor('there')).toBe('inserted');
    expect(document.body.innerHTML).toBe('<div contenteditable=""><p>Hi there</p></div>');
  });

  it('finds the field in an open shadow root and in a frame of the same origin', () => {
    const shadowed = pageOf('<div></div>');
    const root = shadowed.find('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    root.querySelector('textarea')?.focus();
    expect(insertAtCursor('there')).toBe('inserted');
    expect(root.querySelector('textarea')?.value).toBe('there');

    const framed = pageOf('<iframe></iframe>');
    const frame = framed.find<HTMLIFrameElement>('iframe');
    const inner = frame.contentDocument;
    if (inner === null) throw new Error('no frame');
    inner.body.innerHTML = '<textarea></textarea>';
    inner.querySelector('textarea')?.focus();
    frame.focus();
    expect(insertAtCursor('there')).toBe('inserted');
    expect(inner.querySelector('textarea')?.value).toBe('there');
  });

  it.each([
    ['nothing has the focus', '<textarea></textarea>', ''],
    ['it is a password', '<input type="password">', 'input'],
    ['it can’t be written', '<textarea readonly></textarea>', 'textarea'],
    ['it is a button', '<button>Send</button>', 'button'],
    [
      'a part of an editor is closed',
      '<div contenteditable><a contenteditable="false" href="#">x</a></div>',
      'a',
    ],
  ])('goes nowhere where %s', (_, html, focused) => {
    const { document, find, heard } = pageOf(html);
    if (focused !== '') find<HTMLElement>(focused).focus();
    const before = document.body.innerHTML;
    expect(insertAtCursor(TEXT)).toBe('no-field');
    expect(document.body.innerHTML).toBe(before);
    expect(heard).toEqual([]);
  });

  it('is typed by the browser itself where it can, with breaks of lines and no paragraphs', () => {
    const { document, find } = pageOf('<div contenteditable="true" tabindex="0"></div>');
    find<HTMLElement>('div').focus();
    const typed: unknown[][] = [];
    Object.assign(document, {
      execCommand: (...command: unknown[]) => {
        typed.push(command);
        return true;
      },
    });
    expect(insertAtCursor('one\n\ntwo')).toBe('inserted');
    expect(typed.map(([command, , value]) => [command, value])).toEqual([
      ['insertText', 'one'],
      ['insertLineBreak', undefined],
      ['insertLineBreak', undefined],
      ['insertText', 'two'],
    ]);
  });
});
