/** Advance of a character in ems, by rough class: for places without a canvas. On the generous side. */
function advance(character: string): number {
  if (/[iljtfrI1.,:;'’| ]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.95;
  if (/[A-Z0-9$€£¥–—]/.test(character)) return 0.68;
  return character.charCodeAt(0) > 0x2e80 ? 1.05 : 0.58;
}

const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();
let family = '';

/** Width of a text in design pixels, in the interface's sans. */
export function textWidth(text: string, size: number, strong = false): number {
  if (!canvas) return [...text].reduce((sum, c) => sum + advance(c), 0) * size * (strong ? 1.06 : 1);
  family ||= getComputedStyle(document.documentElement).getPropertyValue('--sans') || 'sans-serif';
  const key = `${strong ? 600 : 400} ${size}px ${family}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    canvas.font = key.slice(0, key.indexOf('|'));
    width = canvas.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitted(text: string, room: number, size: number, strong = false): string {
  if (textWidth(text, size, strong) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, strong) > room) characters.pop();
  return characters.length > 0 ? `${characters.join('').trimEnd()}…` : '';
}
