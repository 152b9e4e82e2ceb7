import { html, LitElement, nothing } from 'lit';
import type Feature from 'ol/Feature.js';
import type { Geometry } from 'ol/geom.js';
import ScaleLine from 'ol/control/ScaleLine.js';
import OlMap from 'ol/Map.js';
import type View from 'ol/View.js';
import { Base } from './base.ts';
import { centred, type Json, mentions, NOTHING, read, tintsOf } from './data.ts';
import { describe, mentionOf, type MentionFeature } from './groups.ts';
import { Camera, placeWords } from './camera.ts';
import { isDirection, nextIn } from './compass.ts';
import { credits } from './credits.ts';
import { Drawing } from './drawing.ts';
import { ICONS } from './icons.ts';
import { interactions } from './interactions.ts';
import { ground, type Ground, showLayers } from './layers.ts';
import { MarkLayer } from './marks.ts';
import { MentionLayers } from './mentions.ts';
import { palette } from './palette.ts';
import { download, picture } from './picture.ts';
import { isSameSheet, samePolitics } from './moments.ts';
import { getter, Political } from './political.ts';
import { newView, showSame } from './projections.ts';
import { after, AT_FIRST, type MapState, parseMessage } from './protocol.ts';
import { RelationLayers } from './relations.ts';
import { sheet } from './sheet.ts';
import { SILENT, Words } from '../words.ts';
import type { Emphasis } from './symbols.ts';

/**
 * A document's places on the map of its day. The server calls `receive`; the element answers with the events `feature-select` and
 * `view-change`. The attribute `ready` is there while everything asked for is drawn, `selected` names the selected feature.
 */
export class AtlasMap extends LitElement {
  static override styles = sheet;
  static override properties = { failure: { state: true } };

  declare failure: string;

  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private map?: OlMap;
  private layers!: Ground;
  private own!: MentionLayers;
  private camera!: Camera;
  private relations!: RelationLayers;
  private drawing!: Drawing;
  private readonly marks = new MarkLayer(() => this.colours());
  private words = SILENT;
  private wanted = AT_FIRST;
  private drawn?: MapState;
  private due = false;
  private mentionList: MentionFeature[] = [];
  private shapes = new Map<string, Feature<Geometry>>();
  private pending = 0;
  private touched = false;
  private tints = new Map<string, number>();
  private sheetShown = '';
  private sheetProjection = '';
  private readonly base = new Base(() => this.layers, getter((fault) => this.fail(fault)));
  private readonly political = new Political(() => this.layers, getter((fault) => this.fail(fault)));

  constructor() {
    super();
    this.failure = '';
  }

  /** Takes a message of the server. Messages that come together are answered together. */
  receive(message: unknown): void {
    const parsed = parseMessage(message);
    if (parsed.type === 'words') {
      this.words = new Words(parsed.language, parsed.phrases);
    } else if (parsed.type === 'draw') {
      this.drawing.set(parsed.shape);
      return;
    }
    this.touched &&= parsed.type !== 'move';
    this.wanted = after(this.wanted, parsed);
    this.removeAttribute('ready');
    if (!this.due) {
      this.due = true;
      void this.updateComplete.then(() => {
        this.due = false;
        this.apply();
      });
    }
  }

  /** CSS pixels in this element of a feature's marker, or null where it is not on the visible map. */
  pixelOf(id: string): [number, number] | null {
    const anchor = this.own?.anchorOf(id);
    const pixel = anchor && this.map?.getPixelFromCoordinate(anchor);
    const size = this.map?.getSize();
    if (!pixel || !size || pixel[0] < 0 || pixel[1] < 0 || pixel[0] > size[0] || pixel[1] > size[1]) {
      return null;
    }
    const [frame, host] = [this.sheetElement().getBoundingClientRect(), this.getBoundingClientRect()];
    return [pixel[0] + frame.left - host.left, pixel[1] + frame.top - host.top];
  }

  /** Where the map is looked at, as addresses have it: zoom/latitude/longitude. */
  where(): string {
    return placeWords(this.camera.place());
  }

  override firstUpdated(): void {
    this.layers = ground(() => ({ colours: this.colours(), spokenOf: this.spokenOf(), selectedTerritory: this.selectedTerritory(), tints: this.tints, words: this.words }));
    this.own = new MentionLayers(() => ({ colours: this.colours(), emphasis: (ids) => this.emphasis(ids), projection: this.view().getProjection() }));
    this.relations = new RelationLayers(() => ({ colours: this.colours(), selected: this.drawn?.selected ?? null, words: this.words }));
    this.map = new OlMap({
      target: this.sheetElement(),
      controls: [new ScaleLine({ units: 'metric', minWidth: 90 })],
      layers: [...Object.values(this.layers), this.own.shapes, this.relations.arcs, this.relations.labels, this.own.markers, this.own.labels, this.marks.layer],
      view: newView('inner-asia'),
      interactions: interactions(),
    });
    this.camera = new Camera(this.map, this.own);
    this.drawing = new Drawing(this.map, (type, detail) => this.tell(type, detail), () => this.colours());
    this.map.on('click', (event) => this.choose(event.pixel));
    this.map.on('pointermove', (event) => this.hover(event.dragging ? undefined : event.pixel));
    this.map.on('moveend', () => {
      this.tellView();
      this.refine();
    });
    ['pointerdown', 'wheel', 'keydown'].forEach((type) => this.addEventListener(type, () => (this.touched = true)));
    this.map.on('movestart', () => this.removeAttribute('ready'));
    this.map.on('rendercomplete', () => this.settle());
    this.apply();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark.addEventListener('change', this.redraw);
    document.fonts?.addEventListener('loadingdone', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.redraw);
    document.fonts?.removeEventListener('loadingdone', this.redraw);
  }

  override render() {
    const groups = this.own?.groups ?? [];
    const say = (key: string) => this.words.say(key);
    return html`
      <div id="sheet" tabindex="0" role="application" aria-label=${say('label')} @keydown=${(event: KeyboardEvent) => this.key(event)}></div>
      <ul class="places" aria-label=${say('places')}>
        ${groups.map(
          (group) => html`<li>
            <button
              aria-pressed=${this.emphasis(group.ids) === 'selected'}
              @focus=${() => this.point(group.ids[0])}
              @blur=${() => this.point(null)}
              @click=${() => this.tell('feature-select', { id: mentionOf(group.ids, this.drawn?.selected ?? null) })}
            >${describe(group, this.words)}</button>
          </li>`,
        )}
      </ul>
      <div class="tools">
        <button title=${say('in')} aria-label=${say('in')} @click=${() => this.camera.zoom(1)}>${ICONS.in}</button>
        <button title=${say('out')} aria-label=${say('out')} @click=${() => this.camera.zoom(-1)}>${ICONS.out}</button>
        <button title=${say('all')} aria-label=${say('all')} @click=${() => this.camera.showAll()}>${ICONS.home}</button>
        <button title=${say('full')} aria-label=${say('full')} @click=${() => (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen())}>${ICONS.full}</button>
        <button title=${say('save')} aria-label=${say('save')} @click=${() => this.save()}>${ICONS.save}</button>
      </div>
      <p class="spoken" role="status">${this.spoken()}</p>
      <p class="credits">${this.credits()}</p>
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
    `;
  }

  private apply(): void {
    if (this.wanted.document === '') {
      return;
    }
    const before = this.drawn;
    const now = this.wanted;
    this.drawn = now;
    const wantsRelations = now.layers.includes('relations') && !before?.layers.includes('relations');
    if (before && isSameSheet(before, now) && samePolitics(before, now) && !wantsRelations) {
      this.arrange(before, now);
    } else {
      void this.draw(before, now);
    }
  }

  /** Loads what the state needs, then arranges it. Of two calls that overlap the later one decides. */
  private async draw(before: MapState | undefined, now: MapState): Promise<void> {
    this.pending++;
    this.failure = '';
    const of = getter((fault) => this.fail(fault));
    const query = `document=${encodeURIComponent(now.document)}${now.revision > 0 ? `&revision=${now.revision}` : ''}`;
    const [own, relations, showBase, showPolitics] = await Promise.all([
      of(`map/mentions.geojson?${query}`),
      now.layers.includes('relations') ? of(`map/relations.geojson?${query}`) : NOTHING,
      this.base.fetch(now),
      this.political.fetch(now),
    ]);
    this.pending--;
    if (!this.drawn || !isSameSheet(this.drawn, now) || !samePolitics(this.drawn, now)) {
      return;
    }
    const name = now.projection;
    const isNew = this.sheetShown !== `${now.document} ${now.revision} ${name}`;
    if (isNew) {
      if (this.sheetProjection !== name) {
        const left = this.view();
        this.map!.setView(newView(name));
        if (before?.document === now.document) {
          showSame(left, this.view());
        }
      }
      this.sheetProjection = name;
      this.sheetShown = `${now.document} ${now.revision} ${name}`;
      this.shapes = new Map(read(own, name).map((feature) => [String(feature.getId()), feature]));
    }
    showBase(name, isNew);
    this.relations.put(read(relations, name));
    const political = showPolitics();
    this.mentionList = centred(mentions(own, this.words), political);
    this.tints = tintsOf(political, this.mentionList, this.colours().tints.length);
    this.arrange(undefined, this.drawn, before?.document === now.document ? before : undefined);
    this.refine();
  }

  private refine(): void {
    const state = this.drawn;
    if (state && this.map && this.pending === 0) {
      this.pending++;
      void this.political
        .refine(state, this.view(), this.map.getSize() ?? [600, 400], () => this.drawn !== undefined && isSameSheet(this.drawn, state) && samePolitics(this.drawn, state))
        .finally(() => {
          this.pending--;
          this.map?.render();
        });
    }
  }

  /** Shows, hides and marks what is loaded, and moves the view where the state wants it. */
  private arrange(before: MapState | undefined, now: MapState, previous = before): void {
    if (before === undefined || before.hidden !== now.hidden) {
      const hidden = new Set(now.hidden);
      this.own.show(this.mentionList.filter((mention) => !hidden.has(mention.mention)), this.shapes);
    }
    if (before !== undefined && now.layers.includes('borders-today') && !before.layers.includes('borders-today')) {
      void this.base.showToday(now.projection);
    }
    showLayers(this.layers, now);
    this.relations.setVisible(now.layers.includes('relations'));
    this.own.labels.setVisible(now.layers.includes('labels'));
    this.marks.put(now.marks, now.projection);
    if (before === undefined && previous === undefined) {
      this.camera.look(now);
    }
    if (before !== undefined && now.place !== before.place) {
      this.camera.look(now);
    }
    if (now.selected !== previous?.selected && now.selected !== null) {
      this.camera.bringIntoView(this.own.anchorOf(now.selected), previous !== undefined);
    }
    this.requestUpdate();
    this.redraw();
  }

  private settle(): void {
    if (this.pending > 0 || !this.drawn || this.view().getAnimating()) {
      return;
    }
    this.toggleAttribute('ready', true);
    if (this.drawn.selected) {
      this.setAttribute('selected', this.drawn.selected);
    } else {
      this.removeAttribute('selected');
    }
  }

  private emphasis(ids: readonly string[]): Emphasis {
    if (this.drawn?.selected && ids.includes(this.drawn.selected)) {
      return 'selected';
    }
    return this.drawn?.highlighted && ids.includes(this.drawn.highlighted) ? 'highlighted' : 'none';
  }

  private choose(pixel: number[]): void {
    if (this.drawing.isOn) {
      return;
    }
    const group = this.own.groupAt(this.map!, pixel);
    const arc = group ? undefined : this.relations.idAt(this.map!, pixel);
    const id = group ? mentionOf(group.ids, this.drawn?.selected ?? null) : arc;
    if (id !== undefined) {
      this.tell('feature-select', { id: String(id) });
    }
  }

  private hover(pixel: number[] | undefined): void {
    const group = pixel && this.own.groupAt(this.map!, pixel);
    this.sheetElement().style.cursor = group ? 'pointer' : '';
    if ((group?.ids[0] ?? null) !== this.drawn?.highlighted) {
      this.point(group?.ids[0] ?? null);
    }
  }

  /** Arrows go from marker to marker, Enter chooses, Escape lets go; with Shift the arrows move the map itself. */
  private key(event: KeyboardEvent): void {
    const at = this.drawn?.highlighted ?? null;
    if (this.drawing.isOn && this.drawing.key(event)) {
      event.preventDefault();
      this.requestUpdate();
    } else if (isDirection(event.key) && !event.shiftKey) {
      event.preventDefault();
      const from = this.own.anchorOf(at ?? this.drawn?.selected ?? '') ?? this.view().getCenter() ?? [0, 0];
      const next = nextIn(event.key, from, new Map(this.own.groups.map((group) => [group.ids[0], this.own.anchorOf(group.ids[0])!])));
      this.point(next ?? at);
      this.camera.bringIntoView(this.own.anchorOf(next ?? at ?? ''), true);
      this.requestUpdate();
    } else if (event.key === 'Enter' && at !== null) {
      this.tell('feature-select', { id: at });
    } else if (event.key === 'Escape') {
      this.point(null);
      this.requestUpdate();
    }
  }

  /** What is said of the marker, or the position, that the arrow keys came to. */
  private spoken(): string {
    if (this.drawing?.at) {
      const { place, vertices } = this.drawing.at;
      return this.words.say('crosshair', place[1], place[0], vertices);
    }
    const at = this.drawn?.highlighted;
    const group = at ? this.own.groups.find((each) => each.ids.includes(at)) : undefined;
    return group ? describe(group, this.words) : '';
  }

  private point(id: string | null): void {
    if (this.drawn) {
      this.drawn = { ...this.drawn, highlighted: id };
      this.own.redraw();
    }
  }

  private async save(): Promise<void> {
    const state = this.drawn;
    if (state) {
      download(await picture(this.map!, document.title, this.credits(), this.colours()), `${state.document}.png`);
    }
  }

  private credits(): string {
    return credits(this.drawn ?? this.wanted, this.words);
  }

  private tellView(): void {
    if (this.touched && this.drawn && this.pending === 0 && this.view().getCenter()?.every(Number.isFinite)) {
      this.tell('view-change', { ...this.camera.place(), projection: this.drawn.projection });
    }
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private fail(fault: unknown): Json {
    console.warn('atlas-map', fault);
    this.failure = this.words.say('failure');
    return NOTHING;
  }

  private readonly redraw = (): void => {
    Object.values(this.layers ?? {}).forEach((layer) => layer.changed());
    [this.own, this.relations, this.marks].forEach((layer) => layer?.redraw());
    this.style.setProperty('--sea', this.colours().sea);
    this.map?.render();
  };

  private spokenOf(): Set<string> {
    return new Set(this.own.groups.flatMap((group) => (group.kind === 'region' && group.territory ? [group.territory] : [])));
  }

  private selectedTerritory(): string | null {
    return this.own.groups.find((group) => this.emphasis(group.ids) === 'selected')?.territory ?? null;
  }

  private colours() {
    return palette(this.dark.matches);
  }

  private view(): View {
    return this.map!.getView();
  }

  private sheetElement(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#sheet')!;
  }
}

customElements.define('atlas-map', AtlasMap);
