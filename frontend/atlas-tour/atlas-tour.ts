import { clock, stepOf, stepOfSwipe } from './pace.ts';

/**
 * The panel of a tour. Its words and buttons come from the server, which also knows the stop; the element hears keys and swipes, counts the
 * time, and lets the tour go on by itself. Tells `tour-step` with so many stops on or back, and `tour-leave` when the reader has had enough
 * of the large type.
 */
export class AtlasTour extends HTMLElement {
  static observedAttributes = ['data-stop', 'data-presenting'];

  private readonly begun = Date.now();
  private ticking = 0;
  private playing = 0;
  private swipe: { x: number; y: number } | null = null;

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('touchstart', this.onTouch, { passive: true });
    this.addEventListener('touchend', this.onLift);
    this.addEventListener('change', this.onPace);
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
      scrollTo(0, 0);
      requestAnimationFrame(() => stop?.querySelector('h2')?.focus({ preventScroll: true }));
      if (this.dataset.last === 'true') {
        this.stopPlaying();
      }
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey || target.closest('input, textarea, select')) {
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
      const seconds = Number(select.value);
      this.playing = seconds > 0 ? window.setInterval(() => this.tell(1), seconds * 1000) : 0;
    }
  };

  /** A reader who steps by hand takes the tour over. */
  private step(by: 1 | -1): void {
    this.stopPlaying();
    this.tell(by);
  }

  private stopPlaying(): void {
    window.clearInterval(this.playing);
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
