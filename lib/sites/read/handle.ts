const PROFILE =
  /^https?:\/\/(?:www\.)?(linkedin\.com\/in|x\.com|twitter\.com|github\.com|instagram\.com|tiktok\.com)\/@?([\w.%-]{1,100})\/?$/i;

/** The handle `<network>/<id>` of a profile's web address, or undefined for any other page. */
export function handleOf(address: string): string | undefined {
  const [, site = '', id = ''] = PROFILE.exec(address) ?? [];
  const network = site
    .toLowerCase()
    .replace(/\.com.*/, '')
    .replace('twitter', 'x');
  return id === '' ? undefined : `${network}/${id.toLowerCase()}`;
}
