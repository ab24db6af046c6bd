/** What stands in an element beside its own words; what only formats them is not. One selector: commas part several. */
export const OTHER_PARTS = '*:not(b):not(strong):not(em):not(i):not(bdi):not(mark):not(font)';
