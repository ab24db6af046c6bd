import { attribute } from './node.ts';

// Sanitisers prefix the class names of mail programs (`v1gmail_quote`).
const QUOTING_CLASS = /gmail_quote|gmail_attr|moz-cite|yahoo_quoted/;
const QUOTING_ID = /divRplyFwdMsg|OLK_SRC_BODY/;

/** Whether mail programs put earlier mail into this element, whose upper-case name is given. */
export function isQuoting(element: Element, tag: string): boolean {
  return (
    tag === 'BLOCKQUOTE' ||
    QUOTING_CLASS.test(stated(element, 'className', 'class')) ||
    QUOTING_ID.test(stated(element, 'id', 'id'))
  );
}

/** As the property tells, which is many times quicker; as the attribute does, where a page put an element in its place. */
function stated(element: Element, name: 'className' | 'id', attributeName: string): string {
  const value: unknown = element[name];
  return typeof value === 'string' ? value : attribute(element, attributeName);
}
