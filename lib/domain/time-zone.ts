/** The time zone that somebody means, by its IANA name or a city that gives its name to one; undefined for no other. */
export function timeZoneOf(typed: string): string | undefined {
  byName ??= zonesByName();
  const named = byName.get(folded(typed));
  if (named !== undefined) return named;
  // older names are known to a browser that no longer lists them
  const name = typed.trim();
  return /^[A-Za-z]/.test(name) && isTimeZone(name) ? name : undefined;
}

/** Whether the clocks of a time zone are known here. */
export function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

// hundreds of zones, which a file of many contacts asks for again and again
let byName: ReadonlyMap<string, string> | undefined;

/** Every zone by its whole name and by its city; the first of two with one city. */
function zonesByName(): ReadonlyMap<string, string> {
  const zones = Intl.supportedValuesOf('timeZone');
  const cities = zones.toReversed().map((zone) => {
    return [folded(zone.slice(zone.lastIndexOf('/') + 1)), zone] as const;
  });
  return new Map([...cities, ...zones.map((zone) => [folded(zone), zone] as const)]);
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll(' ', '_');
}
