import { defaults } from 'ol/interaction/defaults.js';
import KeyboardPan from 'ol/interaction/KeyboardPan.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';

/** What OpenLayers does with pointer and keys, but that the arrows alone are free to go from marker to marker. */
export function interactions() {
  const all = defaults({ altShiftDragRotate: false, pinchRotate: false, keyboard: true });
  all.forEach((interaction) => interaction instanceof KeyboardPan && all.remove(interaction));
  all.push(new KeyboardPan({ condition: (event: MapBrowserEvent) => (event.originalEvent as KeyboardEvent).shiftKey }));
  return all;
}
