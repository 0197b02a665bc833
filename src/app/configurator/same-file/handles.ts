// Where the browser can, a file that is opened is known by its place on the device, so that the
// sheet can be saved into it. Types have none of this yet.
interface PickingWindow {
  readonly showOpenFilePicker: () => Promise<readonly FileSystemFileHandle[]>;
}
interface HandledItem {
  readonly getAsFileSystemHandle: () => Promise<FileSystemHandle | null>;
}

const handles = new WeakMap<File, Promise<FileSystemHandle | null>>();

/** Remembers where a dropped file is. The browser says it during the drop alone. */
export function rememberDropped(file: File, { items }: DataTransfer): void {
  const item = Array.from(items).find(({ kind }) => kind === 'file');
  if (item && hasHandle(item)) handles.set(file, item.getAsFileSystemHandle());
}

let isRefused = false;

/** Whether this browser can say where a file is that somebody chooses. */
export const canPick = (): boolean => !isRefused && isPicking(window);

/** Lets somebody choose a file; undefined where none is chosen. Rejects where it isn't allowed. */
export async function pickFile(): Promise<File | undefined> {
  if (!isPicking(window)) return undefined;
  try {
    const [handle] = await window.showOpenFilePicker();
    const file = await handle?.getFile();
    if (file && handle) handles.set(file, Promise.resolve(handle));
    return file;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    isRefused = true;
    throw error;
  }
}

/** Where a file is; undefined where the browser doesn't say. */
export async function handleOf(file: File): Promise<FileSystemFileHandle | undefined> {
  const handle = await handles.get(file)?.catch(() => null);
  // WebKitGTK knows no such class, nor has it a handle.
  return handle && isFileHandle(handle) ? handle : undefined;
}

const isPicking = (given: object): given is PickingWindow => 'showOpenFilePicker' in given;

const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle =>
  handle.kind === 'file';

const hasHandle = (item: object): item is HandledItem => 'getAsFileSystemHandle' in item;
