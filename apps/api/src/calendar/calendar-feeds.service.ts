import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { permits } from '#libs/access/permissions';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { Acting } from '../database/acting';
import { notFound } from '../http/problem';
import { hashToken, newSessionToken } from '../identity/session-token';
import type { CalendarFeedDto, NewCalendarFeedDto } from './calendar-feed.dto';
import { FEED_EVENTS, type FeedRow } from './feed-events.statement';
import { FEED_DEADLINES, type FeedDeadline } from './deadlines.statement';
import { type CalendarEvent, icalendar } from './icalendar';

const REVOKE = 'update calendar_feeds set revoked_at = now() where user_id = app.actor() and revoked_at is null';

/** The secret address of one's own hearings for a calendar program, and what is answered under it. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: DataSource,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  async mine(): Promise<CalendarFeedDto> {
    const [feed] = await this.db.query('select created_at from calendar_feeds where user_id = app.actor() and revoked_at is null');
    return { createdAt: feed?.created_at.toISOString() ?? null };
  }

  /** A new address; the one before is worth nothing any more. */
  async make(): Promise<NewCalendarFeedDto> {
    await this.revoke();
    const secret = newSessionToken();
    const [{ created_at }] = await this.db.query('insert into calendar_feeds (secret_hash) values ($1) returning created_at', [hashToken(secret)]);
    return { createdAt: created_at.toISOString(), path: `/api/calendar/${secret}.ics` };
  }

  async revoke(): Promise<void> {
    await this.db.query(REVOKE);
  }

  /**
   * What its owner may see at this moment.
   * @throws Problem 404 for an address that is unknown or revoked, or whose owner has left or has no hearings to see
   */
  async read(secret: string): Promise<string> {
    const [owner] = await this.database.query('select * from app.calendar_feed_of($1)', [hashToken(secret)]);
    if (!owner || !permits(owner.roles, 'hearing.list')) throw notFound();
    const actor = { userId: owner.user_id, standing: 'full', roles: owner.roles } as Actor;
    const [hearings, deadlines] = await this.acting.as(actor, async () => [await FEED_EVENTS.rows(this.db, [owner.user_id]), await FEED_DEADLINES.rows(this.db, [owner.user_id])] as const);
    return icalendar([...hearings.map(row => eventOf(row, owner.locale)), ...deadlines.map(row => lastDayOf(row, owner.locale))], new Date());
  }
}

const eventOf = ({ id, caseCode, court, startsAt, minutes, courtroom, status, version }: FeedRow, locale: Language): CalendarEvent => ({
  id,
  startsAt,
  minutes,
  summary: [caseCode, court?.[locale]].filter(Boolean).join(' · '),
  location: courtroom,
  cancelled: status === 'cancelled' || status === 'postponed',
  sequence: version - 1,
});

const lastDayOf = ({ id, caseCode, dueOn, ruleName, version }: FeedDeadline, locale: Language): CalendarEvent => ({
  id,
  day: dueOn,
  summary: translate(locale, 'http:calendar.lastDay', { code: caseCode, what: ruleName?.[locale] ?? '' }).replace(/[\s·:]+$/, ''),
  location: null,
  cancelled: false,
  sequence: version - 1,
});
