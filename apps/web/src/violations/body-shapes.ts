import { BODY_REGIONS, type BodyRegion } from '#libs/law/violations/body-region';

export type BodyView = 'front' | 'back';

/** One region of the drawing: a box with round corners, in units of a view that is 120 wide and 270 high. */
export interface BodyShape {
  region: BodyRegion;
  x: number;
  y: number;
  width: number;
  height: number;
  round: number;
}

const TRUNK: Record<BodyView, [string, number, number, number, number, number][]> = {
  front: [
    ['head', 46, 4, 28, 34, 14], ['neck', 53, 39, 14, 11, 4], ['chest', 38, 51, 44, 40, 8], ['abdomen', 40, 92, 40, 34, 8], ['groin', 42, 127, 36, 18, 8],
  ],
  back: [
    ['head', 46, 4, 28, 34, 14], ['neck', 53, 39, 14, 11, 4], ['upper', 38, 51, 44, 42, 8], ['lower', 40, 94, 40, 28, 8], ['buttocks', 40, 123, 40, 24, 10],
  ],
};

/** Limbs of the side that is drawn at the left: its arm beside the trunk, its leg beneath. */
const LIMBS: [string, number, number, number, number, number][] = [
  ['upper_arm', 24, 53, 12, 40, 6], ['forearm', 19, 94, 12, 36, 6], ['hand', 14, 131, 14, 20, 6],
  ['thigh', 41, 148, 18, 44, 8], ['knee', 43, 193, 15, 14, 7], ['lower_leg', 44, 208, 13, 42, 6], ['foot', 40, 251, 17, 15, 6],
];

/** Seen from the front the body's right is at the left. */
const atTheLeft = (view: BodyView, side: string) => (side === 'right') === (view === 'front');

function limb(view: BodyView, side: string, [name, x, y, width, height, round]: (typeof LIMBS)[number]): BodyShape {
  return { region: `${view}_${side}_${name}` as BodyRegion, x: atTheLeft(view, side) ? x : 120 - x - width, y, width, height, round };
}

/** All regions of a view, in the order in which the keyboard goes through them: from the head down. */
export const SHAPES: Record<BodyView, BodyShape[]> = { front: shapesOf('front'), back: shapesOf('back') };

function shapesOf(view: BodyView): BodyShape[] {
  const trunk = TRUNK[view].map(([name, x, y, width, height, round]) => ({ region: `${view}_${name}` as BodyRegion, x, y, width, height, round }));
  const limbs = ['right', 'left'].flatMap(side => LIMBS.map(one => limb(view, side, one)));
  const place = (shape: BodyShape) => BODY_REGIONS.indexOf(shape.region);
  return [...trunk, ...limbs].sort((a, b) => place(a) - place(b));
}
