/**
 * What came of writing: the file has changed since it was known and nothing was written, it isn't
 * allowed, or it failed.
 */
export type WriteResult = 'saved' | 'changed' | 'refused' | 'failed';

interface Asking {
  readonly queryPermission: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/**
 * Writes a text into a file, unless the file has another one than is known of it: `there` is what
 * it has then.
 */
export async function writeInto(
  handle: FileSystemFileHandle,
  text: string,
  known: string | undefined,
): Promise<{ readonly result: WriteResult; readonly there?: string }> {
  try {
    if (!(await isAllowed(handle))) return { result: 'refused' };
    const there = await (await handle.getFile()).text();
    if (there !== known) return { result: 'changed', there };
    // The file is replaced at the end, and whole: until then it stays what it was.
    const stream = await handle.createWritable();
    try {
      await stream.write(text);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { result: 'saved' };
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return { result: isRefused ? 'refused' : 'failed' };
  }
}

async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  if (!asks(handle)) return true;
  const mode = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission(mode)) === 'granted') return true;
  return (await handle.requestPermission(mode)) === 'granted';
}

const asks = (handle: object): handle is Asking => 'requestPermission' in handle;
