import { css, html, LitElement, nothing } from 'lit';
import { Words } from '../words.ts';
import { type Change, dayOf, neighbour, numberOf, said, snapped } from './days.ts';

/** Days: a pointer this near to a change means the change. */
const REACH = 12;
const QUIET_MILLISECONDS = 150;

/**
 * The line of time under the map: a slider over all days with a mark for each change of the map, steps from change to change, and the
 * day of the document as its home. Tells the chosen day with the event `day-change`.
 */
export class AtlasTime extends LitElement {
  static override properties = {
    first: { type: String },
    last: { type: String },
    day: { type: String },
    home: { type: String },
    changes: { type: Array },
    language: { type: String },
    words: { type: Object },
  };

  declare first: string;
  declare last: string;
  declare day: string;
  declare home: string;
  declare changes: Change[];
  declare language: string;
  declare words: Record<string, string>;

  private timer = 0;

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 2px 10px;
      align-items: center;
    }
    .words {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      align-items: baseline;
    }
    .words strong {
      font-weight: 600;
    }
    .words span {
      color: var(--atlas-quiet);
      flex: 1 1 16em;
    }
    button,
    input[type='date'] {
      min-height: 30px;
      border: 1px solid var(--atlas-rule);
      border-radius: 4px;
      background: var(--atlas-paper);
      color: inherit;
      font: inherit;
    }
    button {
      min-width: 34px;
      cursor: pointer;
    }
    button:hover:enabled {
      background: var(--atlas-shade);
    }
    button:disabled {
      opacity: 0.45;
      cursor: default;
    }
    .home {
      padding: 0 10px;
    }
    :focus-visible {
      outline: 3px solid var(--atlas-focus);
      outline-offset: 1px;
    }
    .track {
      position: relative;
      height: 44px;
    }
    input[type='range'] {
      position: absolute;
      inset: 0 0 18px;
      width: 100%;
      margin: 0;
      accent-color: var(--atlas-focus);
      cursor: pointer;
    }
    .marks {
      position: absolute;
      inset: 20px 8px 0;
      pointer-events: none;
    }
    .marks i,
    .marks b,
    .marks em {
      position: absolute;
      left: calc(var(--at) * 100%);
      translate: -50% 0;
    }
    .marks i {
      width: 1.5px;
      height: 7px;
      background: var(--atlas-quiet);
      opacity: 0.75;
    }
    .marks b {
      top: 8px;
      font-size: 11px;
      font-weight: 400;
      color: var(--atlas-quiet);
    }
    .marks em {
      top: -3px;
      width: 0;
      height: 0;
      border: 5px solid transparent;
      border-bottom: 8px solid var(--kind-relative);
    }
  `;

  constructor() {
    super();
    this.first = '';
    this.last = '';
    this.day = '';
    this.home = '';
    this.changes = [];
    this.language = 'en';
    this.words = {};
  }

  override render() {
    if (!this.day || !this.first) {
      return nothing;
    }
    const words = new Words(this.language, this.words);
    const news = said(this.changes, this.day, words);
    const inWords = (day: string) => words.day(day);
    const [before, after] = [neighbour(this.changes, this.day, -1), neighbour(this.changes, this.day, 1)];
    return html`
      <div class="words">
        <strong>${inWords(this.day)}</strong>
        <span lang="en">${news}</span>
        <input
          type="date"
          aria-label=${words.say('day')}
          min=${this.first}
          max=${this.last}
          .value=${this.day}
          @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value)}
        />
        ${this.home && this.home !== this.day
          ? html`<button class="home" @click=${() => this.choose(this.home)}>${words.say('home', inWords(this.home))}</button>`
          : nothing}
      </div>
      <button ?disabled=${!before} title=${before ? inWords(before) : ''} aria-label=${words.say('previous')} @click=${() => this.choose(before)}>‹</button>
      <div class="track">
        <input
          type="range"
          aria-label=${words.say('slider')}
          aria-valuetext=${`${inWords(this.day)}: ${news}`}
          min=${numberOf(this.first)}
          max=${numberOf(this.last)}
          .value=${String(numberOf(this.day))}
          @input=${(event: Event) => this.slide(Number((event.target as HTMLInputElement).value))}
          @keydown=${(event: KeyboardEvent) => this.key(event)}
        />
        <div class="marks" aria-hidden="true">
          ${[...new Set(this.changes.map((change) => change.day))].map((day) => html`<i style=${`--at:${this.share(day)}`}></i>`)}
          ${this.years().map((year) => html`<b style=${`--at:${this.share(`${year}-01-01`)}`}>${year}</b>`)}
          ${this.home ? html`<em style=${`--at:${this.share(this.home)}`}></em>` : nothing}
        </div>
      </div>
      <button ?disabled=${!after} title=${after ? inWords(after) : ''} aria-label=${words.say('next')} @click=${() => this.choose(after)}>›</button>
    `;
  }

  /** Shows a day at once, and tells it when the pointer rests. */
  private slide(number: number): void {
    this.day = snapped(this.changes, dayOf(number), REACH);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), QUIET_MILLISECONDS);
  }

  private key(event: KeyboardEvent): void {
    const day = this.dayFor(event.key, event.shiftKey);
    if (day !== null) {
      event.preventDefault();
      this.choose(day);
    }
  }

  /** The day a key means; undefined where there is none further; null for keys that mean something else. */
  private dayFor(key: string, shift: boolean): string | undefined | null {
    const step = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
    if (step !== 0) {
      return shift ? this.moved(step) : neighbour(this.changes, this.day, step);
    }
    switch (key) {
      case 'PageUp':
        return this.moved(365);
      case 'PageDown':
        return this.moved(-365);
      case 'Home':
        return this.home || this.first;
      case 'End':
        return this.last;
      default:
        return null;
    }
  }

  private moved(days: number): string {
    return dayOf(Math.min(numberOf(this.last), Math.max(numberOf(this.first), numberOf(this.day) + days)));
  }

  private choose(day: string | undefined): void {
    if (day && day >= this.first && day <= this.last && day !== this.day) {
      window.clearTimeout(this.timer);
      this.day = day;
      this.tell();
    }
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('day-change', { detail: { day: this.day } }));
  }

  /** Every second year, and on a narrow screen every fourth. */
  private years(): number[] {
    const step = matchMedia('(width < 600px)').matches ? 4 : 2;
    const years = [];
    for (let year = Number(this.first.slice(0, 4)); year <= Number(this.last.slice(0, 4)); year += step) {
      years.push(year);
    }
    return years;
  }

  private share(day: string): string {
    return ((numberOf(day) - numberOf(this.first)) / (numberOf(this.last) - numberOf(this.first))).toFixed(4);
  }
}

customElements.define('atlas-time', AtlasTime);
