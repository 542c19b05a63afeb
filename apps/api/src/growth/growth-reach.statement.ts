import { Statement } from '../database/statement';

/** Whether I may look at the growth of somebody at all. $1 who. */
export const GROWTH_IN_REACH = new Statement<{ reached: boolean }>('growth-in-reach', `select app.growth_reach($1) is not null as reached`);
