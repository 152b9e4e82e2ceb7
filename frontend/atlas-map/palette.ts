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
  /**
   * Ground of states that the document does not speak of, and of those it does: six each, so far apart from each other and from the sea
   * that a reader without red or green receptors tells them apart (palette.test.ts).
   */
  tints: string[];
  spokenTints: string[];
  border: string;
  today: string;
  disputed: string;
  claim: string;
  /** Lines on ground that is occupied in war. */
  occupied: string;
  /** Ground that the compared map gives to another. */
  difference: string;
  ink: string;
  quietInk: string;
  halo: string;
  relative: string;
  selected: string;
  /** Arcs of relations. */
  treaty: string;
  movement: string;
  markers: Record<Kind, string>;
}

const LIGHT: Palette = {
  sea: '#d9e3e6',
  land: '#f6f0e2',
  coast: '#8aa3ab',
  water: '#a9c2cb',
  graticule: 'rgba(70, 95, 105, 0.16)',
  tints: ['#e8e5d1', '#dacfd4', '#ffeee4', '#e3cdc3', '#f8f2f7', '#d0e3d7'],
  spokenTints: ['#f3d8b1', '#cebbbc', '#eebfb0', '#b5b28a', '#b3a8c8', '#cce7cd'],
  border: '#7d6a58',
  today: '#5b7f95',
  disputed: '#b23a1e',
  claim: 'rgba(150, 60, 35, 0.34)',
  occupied: 'rgba(70, 60, 50, 0.2)',
  difference: '#4a3f8f',
  ink: '#2b2620',
  quietInk: '#6f665a',
  halo: 'rgba(250, 246, 236, 0.92)',
  relative: '#b23a1e',
  selected: '#111111',
  treaty: '#2a5d4e',
  movement: '#6b3fa0',
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
  tints: ['#3c362c', '#404042', '#2c241c', '#394239', '#2e2f33', '#262f29'],
  spokenTints: ['#7b684a', '#6f6873', '#593f29', '#5f6f5f', '#3b4952', '#275142'],
  border: '#a08c76',
  today: '#7ea6bd',
  disputed: '#f08a68',
  claim: 'rgba(240, 150, 115, 0.3)',
  occupied: 'rgba(235, 225, 205, 0.16)',
  difference: '#b9aef2',
  ink: '#f1e9da',
  quietInk: '#b3a994',
  halo: 'rgba(30, 29, 26, 0.9)',
  relative: '#f08a68',
  selected: '#ffffff',
  treaty: '#8fd3bd',
  movement: '#c9a8ef',
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
