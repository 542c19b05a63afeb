import type { GrowthFigure } from '#libs/law/growth/growth-months';
import { Statement } from '../database/statement';

/** What somebody did as an intern, by month, as far as I may look. $1 who, $2/$3 first and last day or null. */
export const GROWTH_FIGURES = new Statement<GrowthFigure>('growth-figures', `select month, measure, amount from app.growth_of($1, $2, $3)`);
