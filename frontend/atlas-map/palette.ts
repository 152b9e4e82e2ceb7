import type { Kind } from './protocol.ts';

/**
 * Colours of the sheet. Markers keep the hues of Okabe and Ito's set (2008), darkened until they carry on paper; shapes differ too,
 * so that nothing is told by colour alone.
 */
export interface Palette {
  sea: string;
  land: string;
  coast: string;
  water: string;
  graticule: string;
  tints: string[];
  spokenOf: string;
  border: string;
  today: string;
  disputed: string;
  claim: string;
  ink: string;
  quietInk: string;
  halo: string;
  relative: string;
  selected: string;
  markers: Record<Kind, string>;
}

const LIGHT: Palette = {
  sea: '#d9e3e6',
  land: '#f6f0e2',
  coast: '#8aa3ab',
  water: '#a9c2cb',
  graticule: 'rgba(70, 95, 105, 0.16)',
  tints: ['#efe6cd', '#e6e8d3', '#f1e1d3', '#e3e3e0', '#eee3dd', '#dfe7df'],
  spokenOf: 'rgba(196, 158, 84, 0.26)',
  border: '#7d6a58',
  today: '#5b7f95',
  disputed: '#b23a1e',
  claim: 'rgba(178, 58, 30, 0.55)',
  ink: '#2b2620',
  quietInk: '#6f665a',
  halo: 'rgba(250, 246, 236, 0.92)',
  relative: '#b23a1e',
  selected: '#111111',
  markers: {
    place: '#1d5c85',
    region: '#7a5b12',
    metonym: '#8c4a76',
    demonym: '#56613a',
    'org-part': '#5a5a5a',
    relative: '#b23a1e',
    implicit: '#0b6e58',
  },
};

const DARK: Palette = {
  sea: '#18232a',
  land: '#2b2a26',
  coast: '#5f7680',
  water: '#35505c',
  graticule: 'rgba(190, 210, 220, 0.12)',
  tints: ['#35322a', '#2f342c', '#37302b', '#303133', '#352f30', '#2c342f'],
  spokenOf: 'rgba(214, 176, 96, 0.2)',
  border: '#a08c76',
  today: '#7ea6bd',
  disputed: '#f08a68',
  claim: 'rgba(240, 138, 104, 0.55)',
  ink: '#f1e9da',
  quietInk: '#b3a994',
  halo: 'rgba(30, 29, 26, 0.9)',
  relative: '#f08a68',
  selected: '#ffffff',
  markers: {
    place: '#7fb8df',
    region: '#d9b55c',
    metonym: '#d79bc2',
    demonym: '#b3c08a',
    'org-part': '#b8b8b8',
    relative: '#f08a68',
    implicit: '#6fcbb0',
  },
};

export function palette(dark: boolean): Palette {
  return dark ? DARK : LIGHT;
}

/** The same tint for the same territory, on every day and at every start. */
export function tint(colours: Palette, territory: string): string {
  let sum = 7;
  for (const letter of territory) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  }
  return colours.tints[sum % colours.tints.length];
}
