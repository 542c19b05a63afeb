import { columnOf } from './import-columns';
import { readRow } from './read-row';

const NOW = new Date('2026-11-29T09:00:00Z');

describe('a row of a table of enquiries', () => {
  it('is read in any of the three languages, its day in the time of the offices', () => {
    expect(readRow({ name: 'Талантбек кызы Айжан', topic: 'Пытки', channel: 'Телефон аркылуу', gender: 'Female', birthYear: 1990, receivedAt: '05.10.2020 18:30', outcome: 'Дана консультация', minutes: '15' }, NOW)).toEqual({
      enquiry: {
        name: { family: 'Талантбек кызы', given: 'Айжан' }, topic: 'torture', channel: 'phone', gender: 'female', region: null, phone: null, words: null, birthYear: 1990, minutes: 15,
        receivedAt: '2020-10-05T12:30:00.000Z', outcome: { kind: 'advice' },
      },
    });
    expect(readRow({ name: 'А Б', topic: 'torture', receivedAt: new Date('2020-10-05T00:00:00Z') }, NOW)).toMatchObject({ enquiry: { receivedAt: '2020-10-05T06:00:00.000Z' } });
  });

  it('tells everything that is wrong, by column', () => {
    expect(readRow({ name: ' ', birthYear: 1890.5, topic: 'Погода', receivedAt: 'вчера', phone: '1'.repeat(41) }, NOW)).toEqual({
      problems: expect.arrayContaining([
        { column: 'name', key: 'empty' }, { column: 'birthYear', key: 'whole' }, { column: 'topic', key: 'choice' }, { column: 'receivedAt', key: 'moment' }, { column: 'phone', key: 'tooLong' },
      ]),
    });
    expect(readRow({ name: 'А', receivedAt: '2031-01-01' }, NOW)).toEqual({ problems: [{ column: 'topic', key: 'empty' }, { column: 'receivedAt', key: 'future' }] });
  });

  it('has titles in any language', () => {
    expect(['Имя', 'name', 'Туулган жылы', 'Topic', 'Погода'].map(columnOf)).toEqual(['name', 'name', 'birthYear', 'topic', undefined]);
  });
});
