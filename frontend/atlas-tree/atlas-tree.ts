import { html, LitElement, nothing } from 'lit';
import { type Branch, isSame, moveOf, type Row, rowOf } from './tree.ts';

/** Up to so many leaves all branches are open at first. */
const FEW = 200;

/** All features in words, as a tree with one stop of the keyboard. Tells the chosen leaf with `leaf-choose`. */
export class AtlasTree extends LitElement {
  static override properties = { label: { type: String }, branches: { state: true }, open: { state: true }, at: { state: true }, chosen: { state: true } };

  declare label: string;
  declare branches: Branch[];
  declare open: Set<number>;
  declare at: Row;
  declare chosen: string | null;

  constructor() {
    super();
    this.label = '';
    this.branches = [];
    this.open = new Set();
    this.at = { branch: 0 };
    this.chosen = null;
  }

  /** In the page itself, so that the page's style and its readers see it. */
  override createRenderRoot() {
    return this;
  }

  show(branches: Branch[]): void {
    this.branches = branches;
    const few = branches.reduce((sum, branch) => sum + branch.leaves.length, 0) <= FEW;
    this.open = new Set(few ? branches.keys() : []);
    this.at = { branch: 0 };
    this.choose(this.chosen);
  }

  choose(id: string | null): void {
    this.chosen = id;
    const row = id === null ? undefined : rowOf(id, this.branches);
    if (row) {
      this.open = new Set([...this.open, row.branch]);
      this.at = row;
      void this.updateComplete.then(() => this.row()?.scrollIntoView({ block: 'nearest' }));
    }
  }

  override render() {
    if (this.branches.length === 0) {
      return nothing;
    }
    return html`<ul role="tree" aria-label=${this.label} @keydown=${(event: KeyboardEvent) => this.key(event)}>
      ${this.branches.map((branch, at) => this.branch(branch, at))}
    </ul>`;
  }

  private branch(branch: Branch, at: number) {
    const open = this.open.has(at);
    return html`<li role="treeitem" aria-expanded=${open} aria-selected="false" tabindex=${this.stop({ branch: at })} aria-label=${branch.title}>
      <span class="branch" @click=${() => this.toggle(at)}>${branch.title}</span>
      ${open ? html`<ul role="group">${branch.leaves.map((leaf, of) => this.leaf({ branch: at, leaf: of }, leaf))}</ul>` : nothing}
    </li>`;
  }

  private leaf(row: Row, leaf: Branch['leaves'][number]) {
    return html`<li role="treeitem" data-feature=${leaf.id} data-kind=${leaf.kind} aria-selected=${leaf.id === this.chosen} tabindex=${this.stop(row)} @click=${() => this.tell(row)}>${leaf.words}</li>`;
  }

  private stop(row: Row): number {
    return isSame(row, this.at) ? 0 : -1;
  }

  private toggle(branch: number): void {
    const open = new Set(this.open);
    if (!open.delete(branch)) {
      open.add(branch);
    }
    this.open = open;
    this.at = { branch };
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const move = moveOf(event.key, this.at, this.branches, this.open);
    if (!move) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if ('to' in move) {
      this.at = move.to;
    } else if ('choose' in move) {
      this.tell(move.choose);
    } else if ('openAll' in move) {
      this.open = new Set(this.branches.keys());
    } else {
      this.toggle('open' in move ? move.open : move.close);
    }
    void this.updateComplete.then(() => this.row()?.focus());
  }

  private row(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  }

  private tell(row: Row): void {
    this.at = row;
    this.dispatchEvent(new CustomEvent('leaf-choose', { detail: { id: this.branches[row.branch].leaves[row.leaf!].id } }));
  }
}

customElements.define('atlas-tree', AtlasTree);
