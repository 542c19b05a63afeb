import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager, IsNull, LessThan } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { decodeCursor, encodeCursor, PageQuery, UUID } from '../http/page';
import { NotificationPageDto, NotificationReadingDto } from './notification.dto';
import { Notification } from './notification.entity';

/** One's own: the database shows nobody else's. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  @Get()
  @Requires('notification.read')
  @ApiOkResponse({ type: NotificationPageDto })
  async listNotifications(@Query() { after, limit = 25 }: PageQuery): Promise<NotificationPageDto> {
    const [before] = decodeCursor(after, [UUID]) ?? [null];
    const found = await this.db.find(Notification, { where: before ? { id: LessThan(before) } : {}, order: { id: 'DESC' }, take: limit });
    const items = found.map(({ userId: _, createdAt, readAt, ...shown }) => ({
      ...shown,
      createdAt: createdAt.toISOString(),
      readAt: readAt && readAt.toISOString(),
    }));
    const unread = await this.db.countBy(Notification, { readAt: IsNull() });
    return { items, next: found.length === limit ? encodeCursor([found[limit - 1].id]) : null, unread };
  }

  @Post('readings')
  @Requires('notification.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  async readNotifications(@Body() { notificationId }: NotificationReadingDto): Promise<void> {
    await this.db.update(Notification, { readAt: IsNull(), ...(notificationId && { id: notificationId }) }, { readAt: new Date() });
  }
}
