const LIMBS = ['upper_arm', 'forearm', 'hand', 'thigh', 'knee', 'lower_leg', 'foot'] as const;
const SIDES = ['right', 'left'] as const;

type OfLimbs<View extends string> = `${View}_${(typeof SIDES)[number]}_${(typeof LIMBS)[number]}`;

const limbs = <View extends string>(view: View) =>
  SIDES.flatMap(side => LIMBS.map(limb => `${view}_${side}_${limb}`)) as OfLimbs<View>[];

const FRONT = ['front_head', 'front_neck', 'front_chest', 'front_abdomen', 'front_groin'] as const;
const BACK = ['back_head', 'back_neck', 'back_upper', 'back_lower', 'back_buttocks'] as const;

/** Regions of a body seen from the front and from the back; right and left are its own. The sole is the back of a foot. */
export const BODY_REGIONS = [...FRONT, ...limbs('front'), ...BACK, ...limbs('back')] as const;

export type BodyRegion = (typeof FRONT)[number] | (typeof BACK)[number] | OfLimbs<'front'> | OfLimbs<'back'>;
