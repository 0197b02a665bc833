/**
 * Whether the page stands in a frame of another site, which could lay something over its buttons. A
 * page from a plain file server can't refuse that by itself: `frame-ancestors` has to be a header.
 */
export function isFramedByStrangers({
  top,
  self,
  location,
}: Pick<Window, 'top' | 'self' | 'location'>): boolean {
  if (top === self) return false;
  try {
    return top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
