/** Hands a text to the user as a file download of this name. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the blob after the click returns
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
