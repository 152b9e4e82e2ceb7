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

/** The letters from one offset of the document to another, as a range of the page; undefined where they are not on it. */
export function rangeOf(root: Element, start: number, end: number): Range | undefined {
  const from = pointOf(root, start, false);
  const to = pointOf(root, end, true);
  if (!from || !to) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function pointOf(root: Element, offset: number, isEnd: boolean): [Text, number] | undefined {
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(block.dataset.start);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement!.closest('.listed') || node.parentElement!.closest('[data-start]') !== block) {
        continue;
      }
      // A beginning goes to the node that it opens, an end to the one that it closes.
      if (offset >= at && (isEnd ? offset <= at + node.length : offset < at + node.length)) {
        return [node, offset - at];
      }
      at += node.length;
    }
  }
  return undefined;
}
