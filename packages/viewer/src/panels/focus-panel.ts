/** The element that panels put their title in; the keyboard lands here after something was opened. */
export const PANEL_TITLE_ID = 'panel-title';

/** Moves the keyboard to the title of the panel, once it is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(PANEL_TITLE_ID)?.focus());
}
