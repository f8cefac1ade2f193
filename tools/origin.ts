/**
 * Where the atlas is published (`https://atlas.example`), for what must name whole addresses: canonical links, the sitemap, structured data.
 * Empty where it is not said: addresses are then paths. Throws where it is no origin.
 */
export function configuredOrigin(named = process.env['ATLAS_ORIGIN']?.trim() ?? ''): string {
  if (named === '') return '';
  const found = URL.canParse(named) ? new URL(named) : null;
  if (found === null || !/^https?:$/.test(found.protocol) || found.origin !== named.replace(/\/$/, ''))
    throw new Error(`ATLAS_ORIGIN: "${named}" is no origin (write scheme and host alone, as https://atlas.example)`);
  return found.origin;
}
