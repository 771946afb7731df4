/** Light or dark. */
export type Theme = 'light' | 'dark';

/** What the canvas is painted with; the panels take theirs from the style sheet, where the same values stand. */
export interface CanvasColours {
  readonly canvas: string;
  readonly panel: string;
  readonly edge: string;
  readonly text: string;
  readonly mutedText: string;
}

/** Canvas colours by theme. */
export const CANVAS_COLOURS: Readonly<Record<Theme, CanvasColours>> = {
  light: {
    canvas: '#FAFAF8',
    panel: '#FFFFFF',
    edge: '#9AA3AF',
    text: '#1F2430',
    mutedText: '#5B6472',
  },
  dark: {
    canvas: '#14171C',
    panel: '#1B1F26',
    edge: '#4B5563',
    text: '#E6E8EC',
    mutedText: '#A4ACB9',
  },
};

const mixed = new Map<string, string>();

/** `share` of `front` over `back`, as `#rrggbb`; both given as `#rrggbb`. */
export function mixColours(front: string, back: string, share: number): string {
  const key = `${front}${back}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => {
    const value = channel(front, at) * share + channel(back, at) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  });
  const colour = `#${channels.join('')}`;
  mixed.set(key, colour);
  return colour;
}

/** White or near-black, whichever reads better on the colour (at least 4.5:1 for one of them). */
export function textOn(colour: string): string {
  const light = contrast(colour, '#FFFFFF');
  return light >= 4.5 || light >= contrast(colour, '#14171C') ? '#FFFFFF' : '#14171C';
}

/** WCAG contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = channel(colour, at) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
