import { svg, type TemplateResult } from 'lit';

/** Line drawings for the buttons, so that they look the same whatever fonts a reader has. */
export const ICONS = {
  in: icon('M12 5v14M5 12h14'),
  out: icon('M5 12h14'),
  home: icon('M4 11.5 12 5l8 6.5M6.5 10v9h11v-9'),
  full: icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'),
  save: icon('M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15'),
};

function icon(path: string): TemplateResult {
  return svg`<svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;
}
