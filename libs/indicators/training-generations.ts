/** Trainings further down are told together with those of this generation. */
const DEEPEST = 4;

export const GENERATIONS = Array.from({ length: DEEPEST + 1 }, (_, generation) => `${generation}`);

/**
 * CTEs for trainings that are not voided: `generations` tells of each over how many trainings whoever leads it came to lead it, by the shortest way.
 * 0 = our own trainers lead it. Begin the statement with `with recursive`.
 */
export const TRAINING_GENERATIONS = `
    led as (
      select r.training_id, r.trained_at_id from trainers r join trainings t on t.id = r.training_id join trainings o on o.id = r.trained_at_id
        where t.voided_at is null and o.voided_at is null
    ), beneath (training_id, generation) as (
      select t.id, 0 from trainings t where t.voided_at is null and t.id not in (select training_id from led)
      union
      select l.training_id, least(b.generation + 1, ${DEEPEST}) from beneath b join led l on l.trained_at_id = b.training_id
    ), generations as (
      select training_id, min(generation) as generation from beneath group by training_id
    )`;
