const msPerDay = 86_400_000;

/** Days since 1 January 1970 of a day written `YYYY-MM-DD`. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / msPerDay);
}
