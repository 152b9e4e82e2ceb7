import '../atlas-map/atlas-map.ts';
import '../atlas-quiz/atlas-quiz.ts';
import '../atlas-text/atlas-text.ts';
import '../atlas-tour/atlas-tour.ts';
import type { AtlasMap } from '../atlas-map/atlas-map.ts';
import { carry, type Json, load, mentions } from '../atlas-map/data.ts';
import type { MentionFeature } from '../atlas-map/groups.ts';
import type { Message } from '../atlas-map/protocol.ts';
import type { AtlasQuiz } from '../atlas-quiz/atlas-quiz.ts';
import type { AtlasText } from '../atlas-text/atlas-text.ts';
import { Words } from '../words.ts';
import { Carried, type Pool } from './carried.ts';
import { Controls } from './controls.ts';
import { hashOf, type Lesson, type Place, placeOf, type Stop } from './lesson.ts';

/** Leads through the lesson of a pack. The page has all its words already, one stop after the other; here one is shown at a time. */
class Player {
  private readonly lesson: Lesson;
  private readonly words: Words;
  private readonly map = document.querySelector<AtlasMap>('atlas-map')!;
  private readonly text = document.querySelector<AtlasText>('atlas-text')!;
  private readonly tour = document.querySelector<HTMLElement>('atlas-tour')!;
  private readonly card = document.querySelector<HTMLElement>('.card')!;
  private readonly stops = [...document.querySelectorAll<HTMLElement>('.stop')];
  private readonly controls: Controls;
  private features: MentionFeature[] = [];
  private place: Place = { stop: 0, presenting: false };

  constructor(lesson: Lesson) {
    this.lesson = lesson;
    this.words = new Words(lesson.language, lesson.map);
    this.controls = new Controls(lesson, {
      borders: ({ date, view, with: other }) => this.tell({ type: 'borders', date, view, with: other }),
      layers: (visible) => this.tell({ type: 'layers', visible }),
      projection: (name) => this.tell({ type: 'projection', name }),
      kinds: (shown) => this.showKinds(shown),
    });
  }

  async start(): Promise<void> {
    document.documentElement.classList.add('playing');
    document.querySelector('main')!.className = 'document touring';
    // The ids are for readers without scripts; with them the browser would go to a stop and put a ring round it.
    this.stops.forEach((stop) => stop.removeAttribute('id'));
    (document.activeElement as HTMLElement | null)?.blur();
    this.listen();
    const { document: documentId, language } = this.lesson;
    this.tell({ type: 'words', language, phrases: this.lesson.map });
    this.follow();
    this.tell({ type: 'show', documentId, language, revision: 0 });
    const query = `document=${encodeURIComponent(documentId)}`;
    this.features = mentions(await load(`map/mentions.geojson?${query}`), this.words);
    this.showKinds(this.controls.kinds());
    if (this.place.stop > 0) {
      // Shown before it was known in which words of the text its feature stands.
      this.showText(this.lesson.stops[this.place.stop - 1]);
    }
  }

  private listen(): void {
    addEventListener('hashchange', () => this.follow());
    this.tour.addEventListener('tour-step', (event) => this.step((event as CustomEvent<{ by: number }>).detail.by));
    this.tour.addEventListener('tour-leave', () => this.present(false));
    this.button('back').addEventListener('click', () => this.step(-1));
    this.button('on').addEventListener('click', () => this.step(1));
    this.button('present').addEventListener('click', () => this.present(!this.place.presenting));
    this.map.addEventListener('feature-select', (event) => this.choose((event as CustomEvent<{ id: string }>).detail.id));
    this.text.addEventListener('passage-choose', (event) => this.choose(this.featureOf((event as CustomEvent<{ id: string }>).detail.id)));
    this.text.addEventListener('passage-point', (event) => this.tell({ type: 'highlight', id: this.featureOf((event as CustomEvent<{ id: string | null }>).detail.id) }));
    this.text.addEventListener('click', (event) => this.toNote(event));
    this.card.querySelector('button')!.addEventListener('click', () => this.choose(null));
  }

  /** Goes where the address says. */
  private follow(): void {
    const place = placeOf(location.hash, this.stops.length);
    if (place && (place.stop !== this.place.stop || place.presenting !== this.place.presenting)) {
      const isOther = place.stop !== this.place.stop;
      this.place = place;
      document.querySelector('.page')!.classList.toggle('presenting', place.presenting);
      this.button('present').textContent = this.lesson.words[place.presenting ? 'present-end' : 'present'];
      this.tour.dataset.presenting = String(place.presenting);
      if (isOther) {
        this.showStop(place.stop);
      }
    }
  }

  private step(by: number): void {
    const stop = this.place.stop + by;
    if (stop >= 1 && stop <= this.stops.length) {
      location.hash = hashOf({ ...this.place, stop });
    }
  }

  /** Whether in large type is no step to go back from. */
  private present(presenting: boolean): void {
    history.replaceState(null, '', hashOf({ ...this.place, presenting }));
    this.follow();
  }

  private showStop(number: number): void {
    const stop = this.lesson.stops[number - 1];
    this.stops.forEach((each, at) => (each.hidden = at + 1 !== number));
    this.tour.dataset.last = String(number === this.stops.length);
    this.tour.dataset.stop = String(number);
    this.tour.querySelector('.count')!.textContent = this.lesson.words.count.replace('{0}', String(number)).replace('{1}', String(this.stops.length));
    this.tour.querySelector('progress')!.value = number;
    this.button('back').toggleAttribute('disabled', number === 1);
    this.button('on').toggleAttribute('disabled', number === this.stops.length);
    this.tour.querySelectorAll('.contents a').forEach((link, at) => (at + 1 === number ? link.setAttribute('aria-current', 'step') : link.removeAttribute('aria-current')));
    this.controls.show(stop);
    this.showMap(stop);
    this.showKinds(this.controls.kinds());
    this.showText(stop);
    this.card.hidden = true;
  }

  private showText({ select, passage }: Stop): void {
    this.text.choose(this.features.find(({ id }) => id === select)?.mention ?? null);
    this.text.showPassage(...(passage ?? [0, 0]));
  }

  private showMap(stop: Stop): void {
    this.tell({ type: 'layers', visible: stop.layers });
    this.tell({ type: 'projection', name: stop.projection });
    if (stop.place) {
      this.tell({ type: 'move', ...stop.place });
    }
    this.tell({ type: 'borders', date: stop.date, view: stop.view, with: stop.with });
    this.tell({ type: 'select', id: stop.select });
  }

  private showKinds(shown: Set<string>): void {
    const hidden = [...new Set(this.features.filter(({ kind }) => !shown.has(kind)).map(({ mention }) => mention))];
    this.tell({ type: 'hide', mentions: hidden });
    this.text.hide(hidden);
  }

  private featureOf(mention: string | null): string | null {
    return this.features.find((feature) => feature.mention === mention)?.id ?? null;
  }

  /** Chooses a feature on the map and in the text, and says in a few words what it is. */
  private choose(id: string | null): void {
    const feature = this.features.find((each) => each.id === id);
    this.tell({ type: 'select', id });
    this.text.choose(feature?.mention ?? null);
    this.card.hidden = feature === undefined;
    if (feature) {
      const { label, nameToday, kind, quote } = feature;
      this.card.querySelector('h2')!.textContent = nameToday && nameToday !== label ? this.words.say('marker.today', label, nameToday) : label;
      this.card.querySelector('.names')!.textContent = this.words.say(`kind.${kind}`);
      this.card.querySelector('blockquote')!.textContent = quote;
    }
  }

  /** A footnote is gone to without a word in the address, which has the stop. */
  private toNote(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.note-mark');
    if (link) {
      event.preventDefault();
      document.getElementById(link.hash.slice(1))?.scrollIntoView({ block: 'center' });
    }
  }

  private button(name: string): HTMLElement {
    return this.tour.querySelector<HTMLElement>(`.buttons .${name}`)!;
  }

  private tell(message: Message): void {
    this.map.receive(message);
  }
}

/** Runs a file of the pack, which hands over what it holds. */
function bring(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} of this pack could not be read`));
    document.head.append(script);
  });
}

let carried: Carried;

/** What the pack's files call: contents.js opens the lesson, the others hand over answers. */
const atlasPack = {
  open(lesson: Lesson): void {
    carried = new Carried(lesson.files, bring);
    carry(carried);
    const quiz = document.querySelector<AtlasQuiz>('atlas-quiz');
    if (quiz) {
      document.documentElement.classList.add('playing');
      quiz.setWords(lesson.language, lesson.quiz);
      // Not before the answers are there: an element with an address asks for it at once.
      quiz.src = quiz.dataset.src!;
    } else {
      void new Player(lesson).start();
    }
  },
  give: (address: string, json: Json) => carried.give(address, json),
  giveLayers: (pool: Pool) => carried.giveLayers(pool),
};

declare global {
  interface Window {
    atlasPack: typeof atlasPack;
  }
}

window.atlasPack = atlasPack;
