const DAY_IN_MS = 86_400_000;
/** Excel takes 1900 for a leap year, as Lotus 1-2-3 did: days before March are one less. */
const MARCH_1900 = 61;

/** The date that a number means, as it is written in ISO 8601: 2024-09-30, 2024-09, 2024. */
export function serialDate(
  serial: number,
  unit: 'year' | 'month' | 'day',
  is1904: boolean,
): string {
  // Half a second more: a time of day is a fraction that isn't exact.
  const days = Math.floor(serial + 0.5 / 86_400);
  const since = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < MARCH_1900 ? 31 : 30);
  const date = new Date(since + days * DAY_IN_MS);
  // Outside of the years that dates have, the number says more.
  if (serial < 0 || Number.isNaN(date.valueOf()) || date.getUTCFullYear() > 9999)
    return String(serial);
  return date.toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** The time of day, in hours and minutes. */
export function serialTime(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
