import { PROCEEDING_OUTCOMES } from './proceeding-outcome';
import { PROCEEDING_STAGES } from './proceeding-stage';
import { outcomesOf } from './stage-outcomes';

describe('the outcomes of a stage', () => {
  it.each(PROCEEDING_STAGES)('of %s leave room for what no code names, for a joinder and for a death', stage =>
    expect(outcomesOf(stage)).toEqual(expect.arrayContaining(['other', 'joined', 'ended_by_death'])));

  it('use every outcome somewhere', () => {
    const used = new Set(PROCEEDING_STAGES.filter(stage => stage !== 'other').flatMap(outcomesOf));
    expect(PROCEEDING_OUTCOMES.filter(outcome => !used.has(outcome))).toEqual([]);
  });

  it('keep what belongs to a trial out of a check, and Views out of a court', () => {
    expect(outcomesOf('pre_trial_check')).not.toContain('conviction');
    expect(outcomesOf('cassation')).not.toContain('violation_found');
    expect(outcomesOf('views')).not.toContain('acquittal');
  });
});
