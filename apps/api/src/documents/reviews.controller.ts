import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { Reads } from '../audit/reads';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { DocumentDto } from './document.dto';
import { CommentSettlementDto, NewReviewCommentDto, NewReviewDto, NewSubmissionDto, ReviewCommentDto, ReviewCommentListDto, ReviewInboxDto, ReviewRoundListDto } from './review.dto';
import { ReviewCommentsService } from './review-comments.service';
import { ReviewInbox } from './review-inbox.service';
import { ReviewsService } from './reviews.service';
import { SubmissionsService } from './submissions.service';

@ApiTags('reviews')
@Controller()
export class ReviewsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly reviews: ReviewsService,
    private readonly comments: ReviewCommentsService,
    private readonly inbox: ReviewInbox,
    private readonly reads: Reads,
  ) {}

  @Get('reviews/waiting')
  @Requires('document.review')
  @ApiOkResponse({ type: ReviewInboxDto })
  async listWaitingReviews(@CurrentActor() actor: Actor): Promise<ReviewInboxDto> {
    return { items: await this.inbox.of(actor) };
  }

  @Get('documents/:id/submissions')
  @Requires('document.read')
  @ApiOkResponse({ type: ReviewRoundListDto })
  async listReviewRounds(@IdParam() id: string): Promise<ReviewRoundListDto> {
    const items = await this.submissions.rounds(id);
    await this.reads.ofDocument(id);
    return { items };
  }

  @Post('documents/:id/submissions')
  @Requires('document.write')
  @ApiCreatedResponse({ type: DocumentDto })
  submitDocument(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewSubmissionDto): Promise<DocumentDto> {
    return this.submissions.submit(actor, id, body);
  }

  @Delete('documents/:id/submissions')
  @Requires('document.write')
  @ApiOkResponse({ type: DocumentDto })
  recallDocument(@IdParam() id: string): Promise<DocumentDto> {
    return this.submissions.recall(id);
  }

  @Post('documents/:id/reviews')
  @Requires('document.review')
  @ApiCreatedResponse({ type: DocumentDto })
  reviewDocument(@IdParam() id: string, @Body() body: NewReviewDto): Promise<DocumentDto> {
    return this.reviews.judge(id, body);
  }

  @Get('documents/:id/comments')
  @Requires('document.read')
  @ApiOkResponse({ type: ReviewCommentListDto })
  async listReviewComments(@IdParam() id: string): Promise<ReviewCommentListDto> {
    const items = await this.comments.ofDocument(id);
    await this.reads.ofDocument(id);
    return { items };
  }

  @Post('documents/:id/comments')
  @Requires('document.review')
  @ApiCreatedResponse({ type: ReviewCommentDto })
  addReviewComment(@IdParam() id: string, @Body() body: NewReviewCommentDto): Promise<ReviewCommentDto> {
    return this.comments.add(id, body);
  }

  @Post('review-comments/:id/settlement')
  @Requires('document.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ReviewCommentDto })
  settleReviewComment(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: CommentSettlementDto): Promise<ReviewCommentDto> {
    return this.comments.settle(actor, id, seen, body);
  }
}
