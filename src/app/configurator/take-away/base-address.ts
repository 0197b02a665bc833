/** The address of a folder of the web; undefined where a text isn't one. */
export function folderAddress(text: string): string | undefined {
  const address = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  return address &&
    /^https?:$/.test(address.protocol) &&
    !address.search &&
    !address.hash &&
    !address.username
    ? address.href
    : undefined;
}

/** Whether only this device knows what is at an address. */
export function isOnThisDevice(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'file:' ||
    /^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$|^0\.0\.0\.0$/.test(hostname)
  );
}

/** Whether WordPress's plugin reads figures from an address: one of the web, or of its own site. */
export const isDataAddress = (text: string): boolean =>
  /^(?:https?:\/\/[^\s"'<>\\[\]]+|\/(?!\/)[^\s"'<>\\[\]]*)$/i.test(text);
