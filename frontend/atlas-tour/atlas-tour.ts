import { clock, stepOf, stepOfSwipe } from './pace.ts';

/**
 * The panel of a tour. Its words and buttons come from the server, which also knows the stop; the element hears keys and swipes, counts the
 * time, and lets the tour go on by itself. Tells `tour-step` with so many stops on or back, and `tour-leave` when the reader has had enough
 * of the large type.
 */
export class AtlasTour extends HTMLElement {
  static observedAttributes = ['data-stop', 'data-last'];

  private readonly begun = Date.now();
  private ticking = 0;
  private playing = 0;
  /** The last step was the clock's: then whoever reads or writes elsewhere keeps the focus. */
  private byClock = false;
  private swipe: { x: number; y: number } | null = null;

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('touchstart', this.onTouch, { passive: true });
    this.addEventListener('touchend', this.onLift);
    this.addEventListener('change', this.onPace);
    this.addEventListener('click', this.onClick);
    this.ticking = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    window.clearInterval(this.ticking);
    window.clearInterval(this.playing);
  }

  attributeChangedCallback(name: string, before: string | null): void {
    if (before === null || !this.isConnected) {
      return;
    }
    if (name === 'data-stop') {
      // A pack has all its stops on the page and hides all but one.
      const stop = this.querySelector('.stop:not([hidden])');
      stop?.scrollTo(0, 0);
      if (!this.byClock) {
        scrollTo(0, 0);
        requestAnimationFrame(() => stop?.querySelector('h2')?.focus({ preventScroll: true }));
      }
    } else if (this.dataset.last === 'true') {
      this.stopPlaying();
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // Not what other elements made of the key already, and not in a field, which may stand in another element's shadow.
    const target = event.composedPath()[0] as Element;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || target.closest('input, textarea, select')) {
      return;
    }
    const by = stepOf(event.key, target === document.body || this.contains(target));
    if (by) {
      event.preventDefault();
      this.step(by);
    } else if (event.key === 'Escape' && this.dataset.presenting === 'true') {
      this.dispatchEvent(new CustomEvent('tour-leave'));
    }
  };

  private readonly onTouch = (event: TouchEvent): void => {
    const [touch] = event.touches;
    this.swipe = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
  };

  private readonly onLift = (event: TouchEvent): void => {
    const [touch] = event.changedTouches;
    const by = this.swipe && stepOfSwipe(touch.clientX - this.swipe.x, touch.clientY - this.swipe.y);
    this.swipe = null;
    if (by) {
      this.step(by);
    }
  };

  private readonly onPace = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.closest('.play')) {
      window.clearInterval(this.playing);
      const seconds = this.dataset.last === 'true' ? 0 : Number(select.value);
      if (seconds === 0) {
        this.stopPlaying();
        return;
      }
      // The focus does not tell of the clock's steps, so the count does.
      this.querySelector('.count')?.setAttribute('aria-live', 'polite');
      this.playing = window.setInterval(() => {
        this.byClock = true;
        this.tell(1);
      }, seconds * 1000);
    }
  };

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('.back, .on, .contents button')) {
      this.takeOver();
    }
    const number = target.closest<HTMLAnchorElement>('.cited a');
    if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.showNote(number.hash.slice(1));
    }
  };

  /** Opens the sources at what a raised number means. */
  private showNote(id: string): void {
    this.querySelector('.sources')?.setAttribute('open', '');
    [...this.querySelectorAll<HTMLElement>('.sources li')].find((note) => note.id === id)?.focus();
  }

  private step(by: 1 | -1): void {
    this.takeOver();
    this.tell(by);
  }

  /** A reader who steps by hand takes the tour over. */
  private takeOver(): void {
    this.byClock = false;
    this.stopPlaying();
  }

  private stopPlaying(): void {
    window.clearInterval(this.playing);
    this.querySelector('.count')?.removeAttribute('aria-live');
    const select = this.querySelector<HTMLSelectElement>('.play select');
    if (select) {
      select.value = '0';
    }
  }

  private tell(by: 1 | -1): void {
    this.dispatchEvent(new CustomEvent('tour-step', { detail: { by } }));
  }

  private tick(): void {
    const face = this.querySelector('.clock');
    if (face && this.dataset.presenting === 'true') {
      face.textContent = clock(Date.now() - this.begun, Number(this.dataset.minutes));
    }
  }
}

customElements.define('atlas-tour', AtlasTour);
