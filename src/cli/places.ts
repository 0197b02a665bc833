import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column, from 1 on, of what a path of an issue names, or of the nearest thing around it
 * that is there.
 */
export function placesIn(text: string): (path: string) => Place {
  const root = parseTree(text);
  return (path) => placeOf(text, root ? nodeAt(root, path).offset : 0);
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function nodeAt(root: Node, path: string): Node {
  for (let segments = segmentsOf(path); segments.length; segments = segments.slice(0, -1)) {
    const node = findNodeAtLocation(root, segments);
    // The name of a field is where its value is found.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

/** `origins.lists[0].rows` is `origins`, `lists`, 0, `rows`. */
const segmentsOf = (path: string): (string | number)[] =>
  Array.from(path.matchAll(/([^.[\]]+)|\[(\d+)\]/g), ([, name, index]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
