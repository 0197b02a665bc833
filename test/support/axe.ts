import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

/** What axe finds wrong in a part of the page, and what it can't decide; each with the element and the reason. */
export async function axeFindings(
  within: Element,
): Promise<{ violations: string[]; undecided: string[] }> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations, incomplete } = await axe.run(within, {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  return {
    violations: violations.flatMap(told),
    undecided: incomplete.map(unexplained).flatMap(told),
  };
}

function unexplained(result: axeCore.Result): axeCore.Result {
  if (result.id !== 'color-contrast') return result;
  return { ...result, nodes: result.nodes.filter((node) => !isInRing(node) && !isTall(node)) };
}

// Axe takes a drawing for opaque, so it can't tell the ground of the text inside a ring: the funding donut's own test does.
const isInRing = ({ element }: axeCore.NodeResult): boolean =>
  element?.closest('[part~="ring"]') != null;

// In Firefox a text's box is as high as its font, Noto Sans Arabic's higher than the line: the boxes of two lines overlap, their letters don't.
const isTall = ({ any }: axeCore.NodeResult): boolean =>
  navigator.userAgent.includes('Firefox') &&
  any.some(
    ({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'elmPartiallyObscured',
  );

const told = ({ id, nodes }: axeCore.Result): string[] =>
  nodes.map(
    ({ html, any, all, none }) =>
      `${id}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')} ${html}`,
  );
