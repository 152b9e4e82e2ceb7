import { type LayerName, LAYERS, type ProjectionName } from '../atlas-map/protocol.ts';
import type { Lesson, Stop } from './lesson.ts';

/** Whose borders of which day, and what they are compared with. */
export type Borders = Pick<Stop, 'date' | 'view' | 'with'>;

/** What the controls ask of the page. */
export interface Listener {
  borders(chosen: Borders): void;
  layers(visible: LayerName[]): void;
  projection(name: ProjectionName): void;
  kinds(shown: Set<string>): void;
}

/** The legend, whose entries are switches, and the choice of borders among those that the pack carries. */
export class Controls {
  private readonly lesson: Lesson;
  private readonly listener: Listener;
  private borders: Borders = { date: null, view: 'de-facto', with: null };

  constructor(lesson: Lesson, listener: Listener) {
    this.lesson = lesson;
    this.listener = listener;
    document.querySelector('.legend')?.addEventListener('change', (event) => this.legend(event.target as HTMLInputElement));
    document.querySelector('.borders-bar')?.addEventListener('change', (event) => this.choice(event.target as HTMLSelectElement));
    this.follow('.borders-bar', '(width >= 900px)');
    this.follow('.legend', '(width >= 900px) and (height >= 1000px)');
  }

  /** Shows what a stop draws. */
  show(stop: Stop): void {
    for (const input of this.inputs('layer')) {
      input.checked = stop.layers.includes(input.value as LayerName);
    }
    for (const input of this.inputs('projection')) {
      input.checked = input.value === stop.projection;
    }
    for (const input of this.inputs('kind')) {
      input.checked = input.defaultChecked;
    }
    this.showBorders(stop);
  }

  /** The kinds of mentions that are shown. */
  kinds(): Set<string> {
    return new Set(this.inputs('kind').filter(({ checked }) => checked).map(({ value }) => value));
  }

  private showBorders({ date, view, with: other }: Borders): void {
    this.borders = { date, view, with: other };
    this.select('date').value = date ?? '';
    this.select('view').value = view;
    const choices: [string, string][] = [['', this.lesson.words.nothing], ...(this.lesson.comparisons[`${date},${view}`] ?? [])];
    this.select('with').replaceChildren(...choices.map(([value, title]) => new Option(title, value)));
    this.select('with').value = other ?? '';
    for (const says of document.querySelectorAll<HTMLElement>('.borders-bar [data-says]')) {
      says.hidden = says.dataset.says !== view;
    }
    const named = ['view', 'date'].map((name) => this.select(name).selectedOptions[0]?.text ?? '').join(', ');
    document.querySelector('.borders-bar summary')!.textContent = this.lesson.words.borders.replace('{0}', named);
  }

  private legend(input: HTMLInputElement): void {
    if (input.name === 'projection') {
      this.listener.projection(input.value as ProjectionName);
    } else if (input.name === 'kind') {
      this.listener.kinds(this.kinds());
    } else {
      const on = new Set(this.inputs('layer').filter(({ checked }) => checked).map(({ value }) => value));
      this.listener.layers(LAYERS.filter((layer) => on.has(layer)));
    }
  }

  /** Another day or view has other comparisons. */
  private choice(select: HTMLSelectElement): void {
    const chosen = { ...this.borders, [select.name]: select.value || null };
    const known = this.lesson.comparisons[`${chosen.date},${chosen.view}`]?.some(([words]) => words === chosen.with);
    this.showBorders({ ...chosen, with: known ? chosen.with : null });
    this.listener.borders(this.borders);
  }

  /** Open where there is room; a reader may close it again. */
  private follow(name: string, room: string): void {
    const details = document.querySelector<HTMLDetailsElement>(name);
    const wide = matchMedia(room);
    const fit = () => details?.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', fit);
    fit();
  }

  private inputs(name: string): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>(`.legend input[name="${name}"]`)];
  }

  private select(name: string): HTMLSelectElement {
    return document.querySelector<HTMLSelectElement>(`.borders-bar select[name="${name}"]`)!;
  }
}
