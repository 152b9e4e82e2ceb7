import type OlMap from 'ol/Map.js';
import type { Palette } from './palette.ts';
import { SERIF } from './symbols.ts';

const STRIP = 46;
const MARGIN = 14;

/** The map as a PNG with a strip below that names it, its projection and its sources. */
export function picture(map: OlMap, title: string, credits: string, colours: Palette): Promise<Blob> {
  const [width, height] = map.getSize() ?? [0, 0];
  const ratio = window.devicePixelRatio;
  const sheet = document.createElement('canvas');
  sheet.width = width * ratio;
  sheet.height = (height + STRIP) * ratio;
  const pen = sheet.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.fillStyle = colours.sea;
  pen.fillRect(0, 0, width, height + STRIP);
  for (const canvas of map.getViewport()?.querySelectorAll('canvas') ?? []) {
    if (canvas.width > 0) {
      pen.drawImage(canvas, 0, 0, width, height);
    }
  }
  pen.fillStyle = colours.land;
  pen.fillRect(0, height, width, STRIP);
  pen.fillStyle = colours.ink;
  pen.font = `600 14px ${SERIF}`;
  pen.fillText(title, MARGIN, height + 19, width - 2 * MARGIN);
  pen.font = `400 11px ${SERIF}`;
  pen.fillText(credits, MARGIN, height + 36, width - 2 * MARGIN);
  return new Promise((resolve, reject) =>
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'),
  );
}

/** Hands a file to the reader. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
