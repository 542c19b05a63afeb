import { nextDay } from '#libs/law/calendar';

interface Named {
  /** The same for as long as the event exists, wherever it is moved. */
  id: string;
  summary: string;
  location: string | null;
  cancelled: boolean;
  /** Rises with each change, so that programs take the newer one. */
  sequence: number;
}

/** What takes place at an hour. */
interface AtAnHour extends Named {
  startsAt: Date;
  minutes: number;
}

/** What is of a whole day, `YYYY-MM-DD`, and keeps nobody from being elsewhere. */
interface OfADay extends Named {
  day: string;
}

/** One event as a calendar program is told of it. */
export type CalendarEvent = AtAnHour | OfADay;

/** A calendar as iCalendar (RFC 5545): moments in UTC, which every program shows in its owner's zone. @param now when it is written */
export function icalendar(events: CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tirek//Calendar//EN', 'CALSCALE:GREGORIAN', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(event => vevent(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

function vevent(event: CalendarEvent, now: Date): string[] {
  const { id, summary, location, cancelled, sequence } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    ...('day' in event
      ? [`DTSTART;VALUE=DATE:${bare(event.day)}`, `DTEND;VALUE=DATE:${bare(nextDay(event.day))}`, 'TRANSP:TRANSPARENT']
      : [`DTSTART:${utc(event.startsAt)}`, `DTEND:${utc(new Date(event.startsAt.getTime() + event.minutes * 60_000))}`]),
    `SUMMARY:${escape(summary)}`,
    ...(location === null ? [] : [`LOCATION:${escape(location)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${sequence}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');

const bare = (day: string) => day.replaceAll('-', '');

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** At most 75 octets a line, no character cut in two; what follows begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
