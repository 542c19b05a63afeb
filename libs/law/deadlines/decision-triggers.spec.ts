import { PROCEEDING_STAGES } from '../proceeding-stage';
import { decisionTriggers } from './decision-triggers';

describe('what a decision can start', () => {
  it('is a refusal before there is a court, a judgment before one, and what a committee sends', () => {
    expect(decisionTriggers('pre_trial_check')[0]).toBe('refusal_received');
    expect(decisionTriggers('first_instance')[0]).toBe('judgment_pronounced');
    expect(decisionTriggers('civil_appeal')).toContain('judgment_received');
    expect(decisionTriggers('views')).toEqual(['views_received']);
    expect(decisionTriggers(null).length).toBeGreaterThan(0);
  });

  it('is something at every stage, and nothing twice', () => {
    for (const stage of PROCEEDING_STAGES) {
      const triggers = decisionTriggers(stage);
      expect(triggers.length).toBeGreaterThan(0);
      expect(new Set(triggers).size).toBe(triggers.length);
    }
  });
});
