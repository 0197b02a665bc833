let now = (): number => Date.now();

/** The present in milliseconds. Only issues depend on it; nothing that is drawn does. */
export function today(): number {
  return now();
}

/** Fixes the present, for tests. */
export function setToday(isoDate: string): void {
  now = () => Date.parse(isoDate);
}
