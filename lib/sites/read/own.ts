/** Whether an address (e-mail or chat) is the user's own or of one of their domains, subdomains included. */
export function isOwn(address: string, own: readonly string[]): boolean {
  const lower = address.toLowerCase();
  const host = lower.slice(lower.lastIndexOf('@') + 1);
  return own.some((entry) => {
    const mine = entry.trim().toLowerCase().replace(/^@/, '');
    if (mine === '') return false;
    return mine.includes('@') ? lower === mine : host === mine || host.endsWith(`.${mine}`);
  });
}
