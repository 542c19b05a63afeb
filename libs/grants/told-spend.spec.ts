import fc from 'fast-check';
import { fromMinor, sumOf, toMinor } from '../law/money/minor-units';
import { type CountedSpend, toldSpend } from './told-spend';

const row = (type: string, services: number, people: number, amount: string): CountedSpend => ({ type, services, people, amount });

describe('what a grant has spent by types of services', () => {
  it('is told with the cost per person, where enough people stand behind', () => {
    expect(toldSpend([row('medical', 8, 6, '100.00'), row('social', 9, 7, '70.00')], { services: 17, people: 9, amount: '170.00' })).toEqual([
      { type: 'medical', services: 8, people: 6, amount: '100.00', perPerson: '16.67' },
      { type: 'social', services: 9, people: 7, amount: '70.00', perPerson: '10.00' },
    ]);
  });

  it('tells nothing of a type for few, nor of another with which it would follow from the sum', () => {
    const told = toldSpend([row('medical', 30, 12, '900.00'), row('psychiatric', 11, 2, '440.00'), row('social', 9, 7, '70.00')], { services: 50, people: 15, amount: '1410.00' });
    expect(told?.map(({ type, amount }) => [type, amount])).toEqual([['medical', '900.00'], ['psychiatric', null], ['social', null]]);
  });

  it('is not told at all where all of it is for few, or there is but one type', () => {
    expect(toldSpend([row('medical', 30, 4, '900.00')], { services: 30, people: 4, amount: '900.00' })).toBeNull();
    expect(toldSpend([], { services: 0, people: 0, amount: '0' })).toBeNull();
  });

  it('stands an attacker who subtracts all that is told from the sums', () => {
    const billed = fc.record({ type: fc.constantFrom('medical', 'social', 'shelter', 'medicines'), client: fc.nat({ max: 14 }), amount: fc.bigInt({ min: 1n, max: 900_000n }) });
    fc.assert(fc.property(fc.array(billed, { maxLength: 60 }), costs => {
      const sums = (some: typeof costs) => ({ services: some.length, people: new Set(some.map(({ client }) => client)).size, amount: fromMinor(some.reduce((sum, { amount }) => sum + amount, 0n)) });
      const types = [...new Set(costs.map(({ type }) => type))].sort();
      const counted = types.map(type => ({ type, ...sums(costs.filter(one => one.type === type)) }));
      const total = sums(costs);
      const told = toldSpend(counted, total);
      if (!told) return;
      const open = told.filter(({ amount }) => amount !== null);
      const closed = counted.filter((_, at) => told[at].amount === null);
      for (const { people } of open) expect(people).toBeGreaterThanOrEqual(5);
      for (const secret of closed.filter(({ people }) => people < 5)) {
        // as much as is not told could be of this type, or of the others
        expect(total.services - open.reduce((sum, { services }) => sum + services!, 0)).toBeGreaterThan(secret.services);
        expect(toMinor(total.amount) - sumOf(open.map(({ amount }) => amount!))).toBeGreaterThan(toMinor(secret.amount));
      }
    }), { numRuns: 300, seed: 5 });
  });
});
