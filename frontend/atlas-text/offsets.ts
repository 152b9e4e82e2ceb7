/**
 * Where a place between two letters of the page stands in the document's text. The page sets every letter of the document in blocks that
 * bear where they begin; what the page adds of its own, such as the number of a footnote, is in elements of the class `listed`.
 */

/** The offset of a boundary point in UTF-16 units of the document; undefined where it is in no block. */
export function offsetOf(node: Node, offset: number): number | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block) {
    return undefined;
  }
  const start = Number(block.dataset.start);
  return start + lettersBefore(block, node, offset);
}

function lettersBefore(block: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  copy.querySelectorAll('.listed').forEach((added) => added.remove());
  return copy.textContent?.length ?? 0;
}
