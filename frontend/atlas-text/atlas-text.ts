import { offsetOf, rangeOf } from './offsets.ts';

/** A selection longer than this is reading, not naming. */
const LONGEST_NAME = 300;
const PASSAGE = 'passage';
const QUIET_MILLISECONDS = 200;

/**
 * The text of a document with its marks. One stop of the keyboard: left and right go from mark to mark, Enter chooses. Tells what the
 * reader chooses, points at and selects with `passage-choose`, `passage-point` and `passage-select`. Its letters come from the server,
 * already escaped.
 */
export class AtlasText extends HTMLElement {
  private timer = 0;
  private pointed: string | null = null;
  private passage: [number, number] = [0, 0];

  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('pointerover', this.onPointer);
    this.addEventListener('pointerleave', this.onLeave);
    document.addEventListener('selectionchange', this.onSelection);
    // Whoever moves the element in the page takes the letters from under the tint.
    this.tint();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('pointerover', this.onPointer);
    this.removeEventListener('pointerleave', this.onLeave);
    document.removeEventListener('selectionchange', this.onSelection);
  }

  show(html: string): void {
    const place = this.closest('.scroll')?.scrollTop;
    this.innerHTML = html;
    this.makeStop(this.marks()[0]);
    if (place !== undefined) {
      this.closest('.scroll')!.scrollTop = place;
    }
  }

  /** Takes the marks off these mentions; their words stay. */
  hide(ids: string[]): void {
    const hidden = new Set(ids);
    for (const mark of this.querySelectorAll<HTMLElement>('mark')) {
      const off = hidden.has(mark.dataset.mention!);
      mark.toggleAttribute('data-off', off);
      if (off) {
        mark.removeAttribute('role');
      } else {
        mark.setAttribute('role', 'link');
      }
    }
    this.makeStop(this.marks().find((mark) => mark.tabIndex === 0) ?? this.marks()[0]);
  }

  choose(id: string | null): void {
    const mark = id === null ? null : this.querySelector<HTMLElement>(`mark[data-mention="${CSS.escape(id)}"]`);
    this.lift(mark);
    if (mark) {
      this.bringIntoView(mark);
    }
  }

  /** Lays a tint on a passage and brings it into view; an empty one takes the tint away. */
  showPassage(start: number, end: number): void {
    this.passage = [start, end];
    const range = this.tint();
    if (range) {
      this.bringIntoView(range.startContainer.parentElement!);
    }
  }

  /** Browsers without highlights of their own leave it at bringing the passage into view. */
  private tint(): Range | undefined {
    const [start, end] = this.passage;
    const range = end > start ? rangeOf(this, start, end) : undefined;
    const highlights = 'highlights' in CSS ? CSS.highlights : undefined;
    highlights?.delete(PASSAGE);
    if (range) {
      highlights?.set(PASSAGE, new Highlight(range));
    }
    return range;
  }

  private lift(mark: HTMLElement | null): void {
    this.querySelector('mark[aria-current]')?.removeAttribute('aria-current');
    if (mark) {
      mark.setAttribute('aria-current', 'true');
      this.makeStop(mark);
    }
  }

  /** Marks it at once, as a sign that the server works on the answer. */
  private tellChoice(mark: HTMLElement): void {
    this.lift(mark);
    this.tell('passage-choose', { id: mark.dataset.mention });
  }

  private marks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('mark:not([data-off])')];
  }

  /** The one mark that Tab comes to. */
  private makeStop(mark: HTMLElement | undefined): void {
    this.querySelectorAll<HTMLElement>('mark[tabindex="0"]').forEach((other) => (other.tabIndex = -1));
    if (mark) {
      mark.tabIndex = 0;
    }
  }

  /** Once the page stands: fonts move lines. */
  private bringIntoView(mark: HTMLElement): void {
    // On a phone the page scrolls as a whole, and in a tour the class looks at the stop, which quotes the passage.
    if (this.closest('.touring') && matchMedia('(width < 900px)').matches) {
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || document.readyState !== 'complete';
    void document.fonts.ready.then(() => requestAnimationFrame(() => mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })));
  }

  /** Of two marks one in the other the inner one is meant. */
  private markAt(event: Event): HTMLElement | null {
    return (event.target as Element).closest<HTMLElement>('mark:not([data-off])');
  }

  private readonly onClick = (event: Event): void => {
    const mark = this.markAt(event);
    if (mark && (getSelection()?.isCollapsed ?? true)) {
      this.tellChoice(mark);
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const mark = this.markAt(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.tellChoice(mark);
      return;
    }
    const marks = this.marks();
    const next = { ArrowRight: marks.indexOf(mark) + 1, ArrowLeft: marks.indexOf(mark) - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (next !== undefined && marks[next]) {
      event.preventDefault();
      this.makeStop(marks[next]);
      marks[next].focus();
    }
  };

  private readonly onPointer = (event: Event): void => this.point(this.markAt(event)?.dataset.mention ?? null);

  private readonly onLeave = (): void => this.point(null);

  private point(id: string | null): void {
    if (id !== this.pointed) {
      this.pointed = id;
      this.tell('passage-point', { id });
    }
  }

  private readonly onSelection = (): void => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tellSelection(), QUIET_MILLISECONDS);
  };

  private tellSelection(): void {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (!this.contains(range.commonAncestorContainer)) {
      return;
    }
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start !== undefined && end !== undefined && end > start && end - start <= LONGEST_NAME) {
      this.tell('passage-select', { start, end });
    }
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('atlas-text', AtlasText);
