import type { EnquiryChannel } from '#libs/law/enquiry-channel';
import { IMPORT_COLUMNS, type ImportColumn } from '#libs/law/enquiry-columns';
import type { EnquiryOutcome } from '#libs/law/enquiry-outcome';
import type { EnquiryTopic } from '#libs/law/enquiry-topic';
import type { Gender } from '#libs/law/gender';
import { splitName } from '#libs/law/split-name';
import type { NewEnquiryDto } from '../enquiry.dto';
import { RowReader, type CellProblem } from '../../tables/row-reader';
import type { Cells } from '../../tables/table-rows';

/** Bishkek keeps one time all the year. */
const OFFSET = '+06:00';
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/;
const LOCAL_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d{2}))?$/;

/** One row of a table as an enquiry, or everything that is wrong with it. The time of the offices counts; noon, when a day has none. */
export function readRow(cells: Cells<ImportColumn>, now: Date): { enquiry: NewEnquiryDto } | { problems: CellProblem<ImportColumn>[] } {
  const row = new RowReader(cells);
  const { problems } = row;
  const code = (column: 'gender' | 'region' | 'channel' | 'topic' | 'outcome') => row.code(column, IMPORT_COLUMNS[column]);
  const name = row.text('name');
  if (!name) row.wrong('name', 'empty');
  const topic = code('topic');
  if (!topic && !problems.some(({ column }) => column === 'topic')) row.wrong('topic', 'empty');
  const receivedAt = cells.receivedAt === null || cells.receivedAt === undefined || cells.receivedAt === '' ? null : momentOf(cells.receivedAt);
  if (receivedAt === undefined) row.wrong('receivedAt', 'moment');
  if (receivedAt && receivedAt > now) row.wrong('receivedAt', 'future');
  const outcome = code('outcome') as EnquiryOutcome | null;
  const enquiry: NewEnquiryDto = {
    name: splitName(name ?? ''),
    topic: topic as EnquiryTopic,
    channel: (code('channel') ?? 'visit') as EnquiryChannel,
    gender: code('gender') as Gender | null,
    region: code('region'),
    phone: row.text('phone', 40),
    words: row.text('words', 5_000),
    birthYear: row.whole('birthYear', 1900, now.getFullYear()),
    minutes: row.whole('minutes', 0, 600),
    ...(receivedAt && { receivedAt: receivedAt.toISOString() }),
    ...(outcome && { outcome: { kind: outcome } }),
  };
  return problems.length ? { problems } : { enquiry };
}

/** Undefined when it is no moment. A cell of a table holds a day without a zone. */
function momentOf(value: unknown): Date | undefined {
  if (value instanceof Date) return momentOf(value.toISOString().slice(0, 16).replace('T00:00', ''));
  const text = String(value).trim();
  const [, year, month, day, hour = '12', minute = '00'] = DAY.exec(text) ?? [];
  const [, localDay, localMonth, localYear, localHour = '12', localMinute = '00'] = LOCAL_DAY.exec(text) ?? [];
  const [y, m, d, h, min] = year ? [year, month, day, hour, minute] : [localYear, localMonth, localDay, localHour, localMinute];
  const two = (part = '') => part.padStart(2, '0');
  const moment = new Date(`${y}-${two(m)}-${two(d)}T${two(h)}:${min}:00${OFFSET}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
