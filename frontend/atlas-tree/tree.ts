/** The keys of a tree, after the ARIA Authoring Practices: what is said by whom is in atlas-tree.ts, here is only where a key leads. */

export interface Branch {
  title: string;
  leaves: Leaf[];
}

export interface Leaf {
  id: string;
  kind: string;
  words: string;
}

/** A row that can have the focus: a branch, or a leaf of it. */
export interface Row {
  branch: number;
  /** Undefined for the branch itself. */
  leaf?: number;
}

/** The rows that are to be seen, in their order. */
export function rows(branches: readonly Branch[], open: ReadonlySet<number>): Row[] {
  return branches.flatMap((branch, at) => [{ branch: at }, ...(open.has(at) ? branch.leaves.map((_, leaf) => ({ branch: at, leaf })) : [])]);
}

export function isSame(one: Row, other: Row): boolean {
  return one.branch === other.branch && one.leaf === other.leaf;
}

/** What a key does: go to a row, open or close a branch, choose a leaf; undefined for keys that mean nothing here. */
export type Move = { to: Row } | { open: number } | { close: number } | { choose: Row } | { openAll: true };

export function moveOf(key: string, at: Row, branches: readonly Branch[], open: ReadonlySet<number>): Move | undefined {
  const seen = rows(branches, open);
  const here = seen.findIndex((row) => isSame(row, at));
  const step = (to: number): Move => ({ to: seen[Math.max(0, Math.min(seen.length - 1, to))] });
  switch (key) {
    case 'ArrowDown':
      return step(here + 1);
    case 'ArrowUp':
      return step(here - 1);
    case 'Home':
      return step(0);
    case 'End':
      return step(seen.length - 1);
    case 'ArrowRight':
      return at.leaf !== undefined ? undefined : open.has(at.branch) ? step(here + 1) : { open: at.branch };
    case 'ArrowLeft':
      return at.leaf !== undefined ? { to: { branch: at.branch } } : open.has(at.branch) ? { close: at.branch } : undefined;
    case 'Enter':
    case ' ':
      return at.leaf !== undefined ? { choose: at } : open.has(at.branch) ? { close: at.branch } : { open: at.branch };
    case '*':
      return { openAll: true };
    default:
      return key.length === 1 ? letter(key, here, seen, branches) : undefined;
  }
}

/** A letter leads to the next row that begins with it. */
function letter(key: string, here: number, seen: Row[], branches: readonly Branch[]): Move | undefined {
  const begins = (row: Row) => wordsOf(row, branches).toLowerCase().startsWith(key.toLowerCase());
  const found = [...seen.slice(here + 1), ...seen.slice(0, here)].find(begins);
  return found && { to: found };
}

export function wordsOf(row: Row, branches: readonly Branch[]): string {
  const branch = branches[row.branch];
  return row.leaf === undefined ? branch.title : branch.leaves[row.leaf].words;
}

/** The row of a feature. */
export function rowOf(id: string, branches: readonly Branch[]): Row | undefined {
  for (let branch = 0; branch < branches.length; branch++) {
    const leaf = branches[branch].leaves.findIndex((each) => each.id === id);
    if (leaf >= 0) {
      return { branch, leaf };
    }
  }
  return undefined;
}
