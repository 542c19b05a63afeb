import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import type { SignedRequest } from '../identity/signed-request';
import { FileDto, PhotoCopyDto } from './file.dto';
import { PhotoCopiesService } from './photo-copies.service';

@ApiTags('files')
@Controller()
export class PhotoCopiesController {
  constructor(private readonly copies: PhotoCopiesService) {}

  /** A copy of a photo without place, device and date. */
  @Post('files/:id/copies')
  @Requires('file.write')
  @Briefly()
  @ApiCreatedResponse({ type: FileDto })
  copyPhoto(@IdParam() id: string, @Body() body: PhotoCopyDto, @Req() request: SignedRequest): Promise<FileDto> {
    return this.copies.make(request, id, body);
  }
}
