import { element, GREEN, PAPER } from './svg';

const tile = (id: string, size: number, ground: string, ...content: string[]) =>
  element('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, element('rect', { width: size, height: size, fill: ground }), ...content);

const stroke = (d: string, width: number) => element('path', { d, stroke: GREEN, 'stroke-width': width, fill: 'none' });

/**
 * Fills that are told apart without colour, in black and white too. A number that is not told has the thin lines alone, as nothing else has them.
 */
export const PATTERNS: string = element(
  'defs',
  {},
  tile('slant', 8, '#dcebe1', stroke('M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6', 2)),
  tile('dots', 8, PAPER, element('circle', { cx: 4, cy: 4, r: 1.8, fill: GREEN })),
  tile('level', 8, '#eef5f0', stroke('M0,4 L8,4', 2.4)),
  tile('crossed', 8, PAPER, stroke('M0,0 L8,8 M0,8 L8,0', 1.2)),
  tile('untold', 6, PAPER, element('path', { d: 'M0,6 L6,0', stroke: '#6b7280', 'stroke-width': 0.7, fill: 'none' })),
);

/** Of parts of a bar, in their order. */
export const FILLS: readonly string[] = [GREEN, '#b7d6c3', 'url(#slant)', '#5b8f72', 'url(#dots)', 'url(#level)'];

export const UNTOLD = 'url(#untold)';
