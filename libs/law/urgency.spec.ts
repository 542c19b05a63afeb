import fc from 'fast-check';
import { OFFICE_ZONE } from './office-day';
import { PENDING_KINDS } from './pending-kind';
import { byUrgency, type Pending, URGENCIES, urgencyOf } from './urgency';

const NOW = new Date('2026-11-24T10:00:00+06:00');
const at = (startsAt: string): Partial<Pending> => ({ startsAt, zone: OFFICE_ZONE });
const pending = (kind: Pending['kind'], told: Partial<Pending> = {}): Pending => ({ kind, id: kind, startsAt: null, zone: null, dueOn: null, ...told });

const anyDay = fc.integer({ min: -60, max: 60 }).map(days => new Date(NOW.getTime() + days * 86_400_000));
const anyPending: fc.Arbitrary<Pending> = fc.record({ kind: fc.constantFrom(...PENDING_KINDS), id: fc.uuid(), when: fc.option(anyDay) })
  .map(({ kind, id, when }) => kind.startsWith('hearing')
    ? pending(kind, { id, ...at((when ?? NOW).toISOString()) })
    : pending(kind, { id, dueOn: !kind.startsWith('without') && when ? when.toISOString().slice(0, 10) : null }));

describe('how urgent something is', () => {
  it.each([
    ['2026-11-23', 'overdue'], ['2026-11-24', 'today'], ['2026-11-25', 'soon'], ['2026-11-27', 'soon'], ['2026-11-28', 'later'], [null, 'later'],
  ])('due on %s: %s', (dueOn, urgency) => {
    expect(urgencyOf(pending('task', { dueOn }), NOW)).toBe(urgency);
  });

  it('follows the clock for a hearing: that of this morning is over', () => {
    expect(urgencyOf(pending('hearing', at('2026-11-24T09:59:00+06:00')), NOW)).toBe('overdue');
    expect(urgencyOf(pending('hearing', at('2026-11-24T23:30:00+06:00')), NOW)).toBe('today');
    expect(urgencyOf(pending('hearing', at('2026-11-25T00:30:00+06:00')), NOW)).toBe('soon');
  });
});

describe('the order of what waits', () => {
  it('puts first what cannot be had again', () => {
    const said = [
      pending('without_next_step'),
      pending('task', { id: 'some day' }),
      pending('task', { id: 'due today', dueOn: '2026-11-24' }),
      pending('without_representative'),
      pending('hearing', { id: 'tomorrow', ...at('2026-11-25T09:00:00+06:00') }),
      pending('task', { id: 'overdue', dueOn: '2026-11-20' }),
      pending('hearing_without_outcome', at('2026-11-20T09:00:00+06:00')),
      pending('hearing', { id: 'this afternoon', ...at('2026-11-24T14:00:00+06:00') }),
      pending('review', { id: 'review of what is filed today', dueOn: '2026-11-24' }),
      pending('changes_requested', { id: 'rework some day' }),
      pending('approved_document', { id: 'approved, last day to file', dueOn: '2026-11-24' }),
      pending('review', { id: 'review of what is filed next month', dueOn: '2026-12-20' }),
      pending('deadline', { id: 'term in two weeks', dueOn: '2026-12-08' }),
      pending('deadline', { id: 'term in two days', dueOn: '2026-11-26' }),
      pending('deadline', { id: 'last day of a term', dueOn: '2026-11-24' }),
      pending('deadline', { id: 'term that has ended', dueOn: '2026-11-23' }),
    ];
    expect(byUrgency(said, NOW).map(({ id }) => id)).toEqual([
      'term that has ended', 'last day of a term', 'approved, last day to file', 'this afternoon', 'hearing_without_outcome', 'review of what is filed today', 'overdue', 'due today', 'term in two days', 'tomorrow',
      'without_representative', 'without_next_step', 'review of what is filed next month', 'rework some day', 'term in two weeks', 'some day',
    ]);
  });

  it('does not depend on the order in which they are told, and loses none', () => {
    fc.assert(fc.property(fc.uniqueArray(anyPending, { selector: one => one.id }), list => {
      const ordered = byUrgency(list, NOW);
      expect(byUrgency([...list].reverse(), NOW)).toEqual(ordered);
      expect(new Set(ordered)).toEqual(new Set(list));
    }));
  });

  it('never puts the less urgent of one kind before the more urgent', () => {
    const rank = (one: Pending) => URGENCIES.indexOf(urgencyOf(one, NOW));
    fc.assert(fc.property(fc.array(anyPending), list => {
      const tasks = byUrgency(list, NOW).filter(({ kind }) => kind === 'task').map(rank);
      expect(tasks).toEqual([...tasks].sort((a, b) => a - b));
    }));
  });
});
