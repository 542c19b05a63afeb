import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays } from '#libs/law/calendar';
import { icalendar } from './icalendar';

const NOW = new Date('2026-11-25T04:00:00Z');
const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map(text => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));
const event = fc.record({
  id: fc.uuid(),
  startsAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(date => new Date(Math.floor(date.getTime() / 1000) * 1000)),
  minutes: fc.integer({ min: 5, max: 720 }),
  summary: words,
  location: fc.option(fc.stringMatching(/^[А-Яа-я,;\\ \n0-9]{1,80}$/), { nil: null }),
  cancelled: fc.boolean(),
  sequence: fc.nat({ max: 1000 }),
});

const lastDay = fc.record({ id: fc.uuid(), day: fc.integer({ min: 0, max: 30_000 }).map(days => addDays('2000-01-01', days)), summary: words, location: fc.constant(null), cancelled: fc.constant(false), sequence: fc.nat({ max: 1000 }) });

const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));

describe('a calendar in iCalendar', () => {
  it('is read back as it was, by the library that Thunderbird reads with', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 5 }), events => {
      expect(read(icalendar(events, NOW)).map(one => ({
        id: one.uid, startsAt: one.startDate.toJSDate(), minutes: one.duration.toSeconds() / 60, summary: one.summary ?? '', location: one.location,
        cancelled: one.component.getFirstPropertyValue('status') === 'CANCELLED', sequence: one.sequence,
      }))).toEqual(events);
    }));
  });

  it('has what is of a whole day on that day, from its beginning to its end, wherever it is read', () => {
    fc.assert(fc.property(fc.array(lastDay, { maxLength: 5 }), days => {
      expect(read(icalendar(days, NOW)).map(one => ({ day: one.startDate.toString(), until: one.endDate.toString(), dated: one.startDate.isDate, summary: one.summary ?? '' })))
        .toEqual(days.map(({ day, summary }) => ({ day, until: addDays(day, 1), dated: true, summary })));
    }));
  });

  it('has lines of at most 75 octets, and none that is empty', () => {
    fc.assert(fc.property(fc.array(fc.oneof(event, lastDay), { maxLength: 3 }), events => {
      for (const line of icalendar(events, NOW).split('\r\n').slice(0, -1)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toBe('');
      }
    }));
  });
});
