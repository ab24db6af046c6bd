/** The time zone that somebody means, by its IANA name or a city that gives its name to one; undefined for no other. */
export function timeZoneOf(typed: string): string | undefined {
  const wanted = folded(typed);
  const named = Intl.supportedValuesOf('timeZone').find((zone) => {
    const city = zone.slice(zone.lastIndexOf('/') + 1);
    return folded(zone) === wanted || folded(city) === wanted;
  });
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

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll(' ', '_');
}
