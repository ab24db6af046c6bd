const PICTURE =
  /\[?(?:cid:[^\]\s]{1,200}|image\d{0,6}\.(?:png|jpe?g|gif)[^\]\s]{0,200})\]?|^(?:logo|photo|picture|image|bild|foto)(?=\t|$)/giu;
const LABEL_CELL = /^(\p{L}[\p{L}.-]{0,14}):?\t+(?=[+(\d]|\S+@|www\.)/u;
const SLASH = /\s+\/\s+/u;

/**
 * The lines of a text as signatures are looked for in them, one for each of its own: cells of a table and parts between
 * slashes with bars between them, without what stands for pictures.
 */
export function linesOf(text: string): string[] {
  return text.split('\n').map((one) => {
    const cells = one.replace(PICTURE, '').trim().replace(LABEL_CELL, '$1 ');
    const parts = cells.replace(/:\t+/g, ': ').replace(/\s*\t+\s*/g, ' | ');
    const between = parts.split(SLASH);
    return between.length > 2 ? between.join(' | ') : parts;
  });
}
