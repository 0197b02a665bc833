/**
 * What the keys of undo and redo ask of the page; while letters are typed, the browser itself takes
 * them back.
 */
export function stepAsked(event: KeyboardEvent, isTyping: boolean): 'undo' | 'redo' | undefined {
  const [target] = event.composedPath();
  const isText =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type="checkbox"], [type="file"])'));
  if ((isText && isTyping) || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : undefined;
}
