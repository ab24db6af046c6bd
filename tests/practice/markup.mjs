/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands in markup.
 * @param {string} text
 */
export const asMarkup = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * Text with its line breaks kept.
 * @param {string} text
 */
export const paragraphs = (text) => asMarkup(text).replaceAll('\n', '<br>\n');
