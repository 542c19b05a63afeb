import { filingEvents } from './filing-events';

describe('terms run', () => {
  it.each([
    ['from the day a complaint is handed in', 'complaint', null, [{ trigger: 'complaint_filed', day: '2026-03-02' }]],
    ['also from the day it is registered', 'complaint', '2026-03-04', [{ trigger: 'complaint_registered', day: '2026-03-04' }, { trigger: 'complaint_filed', day: '2026-03-02' }]],
    ['from the day an appeal is handed in', 'appeal', '2026-03-04', [{ trigger: 'complaint_filed', day: '2026-03-02' }]],
    ['from no power of attorney', 'power_of_attorney', '2026-03-04', []],
  ] as const)('%s', (_, kind, registeredOn, events) => {
    expect(filingEvents(kind, { filedOn: '2026-03-02', registeredOn })).toEqual(events);
  });
});
