import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../atlas-map/atlas-map.ts';
import type { AtlasMap } from '../atlas-map/atlas-map.ts';
import { load } from '../atlas-map/data.ts';
import { download } from '../atlas-map/picture.ts';
import type { Mark, Message } from '../atlas-map/protocol.ts';
import { SILENT, Words } from '../words.ts';
import { chosen, described, passage, verdict } from './answers.ts';
import { type Given, type Item, type Origin, projectionOf, type Quiz, say, viewOf } from './quiz.ts';
import { csv, results } from './results.ts';
import { score } from './score.ts';
import { destination } from './sphere.ts';

/** Degrees between two of the sixteen winds. */
const WIND = 22.5;

/** Types whose passage is shown with the question, because it asks about it; the others show it with the answer. */
const ABOUT_PASSAGE: readonly string[] = ['kind', 'voice'];

/**
 * A quiz beside its map. `src` is its address relative to the page; `setWords` hands over the reader's language. What the reader answers
 * stays in this browser, for as long as its tab is open. The attribute `ready` is there while a question or the results stand.
 */
export class AtlasQuiz extends LitElement {
  static override properties = { src: { type: String }, quiz: { state: true }, at: { state: true }, given: { state: true }, draft: { state: true }, failed: { state: true } };

  declare src: string;
  declare quiz: Quiz | null;
  declare at: number;
  declare given: (Given | null)[];
  declare draft: Given | null;
  declare failed: boolean;

  private words = SILENT;
  /** From the second question on the focus follows; on a page that has just opened it stays where it is. */
  private begun = false;

  constructor() {
    super();
    this.src = '';
    this.quiz = null;
    this.at = 0;
    this.given = [];
    this.draft = null;
    this.failed = false;
  }

  /** In the page itself, so that the page's style and its readers see it. */
  override createRenderRoot() {
    return this;
  }

  /** Speaks a language: phrases of src/main/resources/words by their whole keys. */
  setWords(language: string, phrases: Record<string, string>): void {
    this.words = new Words(language, phrases);
    const map = Object.entries(phrases).map(([key, phrase]) => [key.replace(/^map\./, ''), phrase]);
    void this.tellMap({ type: 'words', language, phrases: Object.fromEntries(map) });
    this.requestUpdate();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('src') && this.src) {
      void this.bring(this.src);
    }
  }

  override updated(changed: Map<string, unknown>): void {
    if (this.quiz && (changed.has('quiz') || changed.has('at'))) {
      this.ask();
    }
    if (this.quiz && changed.has('given') && this.given[this.at]) {
      this.mark();
    }
  }

  override render() {
    const { quiz, words } = this;
    if (this.failed) {
      return html`<p class="warning" role="alert">${words.say('quiz.failed')}</p>`;
    }
    const item = quiz?.items[this.at];
    return html`
      <section class="asking" aria-label=${words.say('quiz.region')}>
        ${quiz ? (item ? this.question(quiz, item) : quiz.items.length > 0 ? this.end(quiz) : html`<h2 tabindex="-1">${words.say('quiz.empty')}</h2>`) : nothing}
      </section>
      <atlas-map class=${item ? '' : 'over'} @shape-drawn=${(event: CustomEvent) => this.drawn(event.detail.vertices)} @shape-dropped=${() => this.arm()}></atlas-map>
    `;
  }

  private async bring(src: string): Promise<void> {
    this.failed = false;
    try {
      const quiz = (await load(src)) as unknown as Quiz;
      if (src !== this.src) {
        return;
      }
      this.given = this.kept(quiz) ?? quiz.items.map(() => null);
      const open = this.given.indexOf(null);
      this.at = open < 0 ? quiz.items.length : open;
      this.quiz = quiz;
    } catch {
      this.failed = true;
    }
  }

  private question(quiz: Quiz, item: Item): TemplateResult {
    const { words } = this;
    const given = this.given[this.at];
    return html`
      <p class="count">${words.say('quiz.count', this.at + 1, quiz.items.length)} <span>${words.say('quiz.points', this.points(), 100 * this.at + (given ? 100 : 0))}</span></p>
      <progress max=${quiz.items.length} value=${this.at + (given ? 1 : 0)} aria-label=${words.say('quiz.progress')}></progress>
      <h2 tabindex="-1">${say(item.question, words)}</h2>
      ${ABOUT_PASSAGE.includes(item.type) && !given ? passage(item.passage, false) : nothing}
      ${item.map.lines.length > 0 ? html`<p class="note">${described(item.map.lines, words)}</p>` : nothing}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (given) {
            this.next();
          } else {
            this.check();
          }
        }}
      >
        ${item.answer.form === 'choice' ? this.choices(item, given) : given ? nothing : this.places(item)}
        ${given ? verdict(item, given, words) : nothing}
        <button class="main" ?disabled=${!given && !this.draft}>${words.say(given ? (this.at + 1 < quiz.items.length ? 'quiz.next' : 'quiz.results') : 'quiz.check')}</button>
        ${given ? nothing : html`<button type="button" class="quiet" @click=${() => this.answer({ vertices: [] })}>${words.say('quiz.pass')}</button>`}
      </form>
    `;
  }

  private choices(item: Item, given: Given | null): TemplateResult {
    const answer = item.answer as { choices: Item['question'][] };
    const draft = given ?? this.draft;
    return html`<fieldset ?disabled=${given !== null}>
      <legend class="spoken">${say(item.question, this.words)}</legend>
      ${answer.choices.map(
        (choice, at) => html`<label>
          <input type="radio" name="choice" .checked=${draft !== null && 'choice' in draft && draft.choice === at} @change=${() => (this.draft = { choice: at })} />
          <span>${say(choice, this.words)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  /** How to mark a place or line: with the pointer, with the keyboard, or by direction and distance from a place that is known. */
  private places(item: Item): TemplateResult {
    const { words } = this;
    const answer = item.answer as { form: string; origin: { name: Item['question'] } | null };
    const from = answer.origin && say(answer.origin.name, words);
    return html`
      <p>${words.say(answer.form === 'spot' ? 'quiz.how.spot' : 'quiz.how.line')}</p>
      ${from
        ? html`<details>
            <summary>${words.say('quiz.by-words', from)}</summary>
            <p class="note">${words.say(answer.form === 'spot' ? 'quiz.by-words.spot' : 'quiz.by-words.line')}</p>
            <label>${words.say('quiz.direction')}
              <select name="wind">${Array.from({ length: 16 }, (_, wind) => html`<option value=${wind}>${words.say(`wind.${wind}`)}</option>`)}</select>
            </label>
            <label>${words.say('quiz.distance')} <input name="kilometres" type="number" min="0" step="any" inputmode="decimal" @keydown=${(event: KeyboardEvent) => this.fieldKey(event, item)} /></label>
            <button type="button" @click=${() => this.fromWords(item)}>${words.say('quiz.set')}</button>
          </details>`
        : nothing}
      <p role="status" class="draft">${this.draft && 'vertices' in this.draft ? chosen(this.draft, words) : ''}</p>
    `;
  }

  private end(quiz: Quiz): TemplateResult {
    const { words } = this;
    return html`
      <h2 tabindex="-1">${words.say('quiz.done')}</h2>
      ${results(quiz, this.given, words, location.protocol === 'file:' ? '' : location.href)}
      <p class="buttons">
        <button type="button" class="main" @click=${() => window.print()}>${words.say('quiz.print')}</button>
        <button type="button" @click=${() => download(new Blob([csv(quiz, this.given, words)], { type: 'text/csv' }), `quiz-${quiz.seed}.csv`)}>${words.say('quiz.save')}</button>
        <button type="button" @click=${() => this.again(quiz)}>${words.say('quiz.again')}</button>
      </p>
    `;
  }

  /** Shows the question's map, blank, and lets the reader mark it where he is to. */
  private ask(): void {
    const quiz = this.quiz!;
    const item = quiz.items[this.at];
    this.draft = null;
    if (item) {
      const map = this.querySelector('atlas-map')!;
      void this.tellMap(
        { type: 'show', documentId: quiz.document, language: this.words.language, revision: 0 },
        { type: 'hide', mentions: quiz.mentions },
        { type: 'borders', date: quiz.date, view: quiz.view, with: null },
        { type: 'layers', visible: item.map.layers },
        { type: 'projection', name: projectionOf(item.map.bounds) },
        { type: 'marks', marks: item.map.lines.map((vertices) => mark('asked', '', vertices)) },
        { type: 'move', ...viewOf(item.map.bounds, [map.clientWidth || 600, map.clientHeight || 400], projectionOf(item.map.bounds)) },
      );
      this.arm();
    }
    void this.updateComplete.then(() => {
      if (this.begun) {
        this.querySelector('h2')?.focus();
      }
      this.begun = true;
      this.toggleAttribute('ready', true);
    });
  }

  /** Marks what the reader gave and what is right. */
  private mark(): void {
    const { quiz, at, words } = this;
    const item = quiz!.items[at];
    const given = this.given[at]!;
    const own = 'vertices' in given && given.vertices.length > 0 ? [mark('given', words.say('quiz.yours'), given.vertices)] : [];
    const { answer } = item;
    const right =
      answer.form === 'spot'
        ? [mark('right', say(item.question.values![0], words), [answer.at])]
        : answer.form === 'line'
          ? answer.lines.map((line) => mark('right', '', line))
          : item.map.lines.map((line) => mark('asked', '', line));
    void this.tellMap({ type: 'draw', shape: null }, { type: 'marks', marks: [...right, ...own] });
  }

  private drawn(vertices: number[][], told?: true): void {
    this.draft = told ? { vertices, told } : { vertices };
    void this.tellMap({ type: 'marks', marks: [mark('given', '', vertices)] });
    // He may think better of it.
    this.arm();
  }

  /** Lets the reader mark the map, where the question wants that and is open. */
  private arm(): void {
    const { form } = this.quiz!.items[this.at]?.answer ?? { form: 'choice' };
    void this.tellMap({ type: 'draw', shape: form === 'choice' || this.given[this.at] ? null : form === 'spot' ? 'point' : 'line' });
  }

  /** Enter in the field sets the mark; it must not answer with an earlier one. */
  private fieldKey(event: KeyboardEvent, item: Item): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.fromWords(item);
    }
  }

  private fromWords(item: Item): void {
    const { origin } = item.answer as { origin: Origin };
    const wind = Number(this.querySelector<HTMLSelectElement>('select[name=wind]')!.value);
    const kilometres = Number(this.querySelector<HTMLInputElement>('input[name=kilometres]')!.value);
    if (kilometres > 0) {
      this.drawn([destination(origin.at, wind * WIND, kilometres * 1000)], true);
    }
  }

  private check(): void {
    if (this.draft) {
      this.answer(this.draft);
    }
  }

  private answer(given: Given): void {
    this.given = this.given.map((before, at) => (at === this.at ? given : before));
    this.keep();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.verdict')?.focus());
  }

  private next(): void {
    this.at += 1;
  }

  private again(quiz: Quiz): void {
    this.given = quiz.items.map(() => null);
    this.keep();
    this.at = 0;
  }

  private points(): number {
    return this.quiz!.items.reduce((sum, { answer }, at) => sum + (this.given[at] ? score(answer, this.given[at]).points : 0), 0);
  }

  private async tellMap(...messages: Message[]): Promise<void> {
    await this.updateComplete;
    const map = this.querySelector<AtlasMap>('atlas-map');
    await map?.updateComplete;
    messages.forEach((message) => map?.receive(message));
  }

  /** Browsers may refuse to keep anything; then a reload begins anew. */
  private kept(quiz: Quiz): (Given | null)[] | null {
    try {
      const kept = JSON.parse(sessionStorage.getItem(`quiz ${this.src}`) ?? 'null') as { items: string; given: (Given | null)[] } | null;
      // A document that was corrected meanwhile, or a new edition of the program, asks otherwise.
      return kept?.items === JSON.stringify(quiz.items) ? kept.given : null;
    } catch {
      return null;
    }
  }

  private keep(): void {
    try {
      sessionStorage.setItem(`quiz ${this.src}`, JSON.stringify({ items: JSON.stringify(this.quiz!.items), given: this.given }));
    } catch {
      // See kept.
    }
  }
}

function mark(role: Mark['role'], label: string, vertices: readonly (readonly number[])[]): Mark {
  return { role, label, vertices: vertices.map((vertex) => [...vertex]) };
}

customElements.define('atlas-quiz', AtlasQuiz);
