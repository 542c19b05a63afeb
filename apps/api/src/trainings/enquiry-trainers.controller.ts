import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { EnquiryTrainers } from './enquiry-trainers.service';
import { EnquiryTrainerDto, ThroughDto } from './trainer.dto';

@ApiTags('trainings')
@Controller('enquiries/:id/trainer')
export class EnquiryTrainersController {
  constructor(private readonly trainers: EnquiryTrainers) {}

  /** Through whom of the trainings it came. */
  @Get()
  @Requires('enquiry.read')
  @ApiOkResponse({ type: ThroughDto })
  readEnquiryTrainer(@IdParam() id: string): Promise<ThroughDto> {
    return this.trainers.read(id);
  }

  @Put()
  @Requires('enquiry.settle')
  @ApiOkResponse({ type: ThroughDto })
  nameEnquiryTrainer(@IdParam() id: string, @Body() { participantId }: EnquiryTrainerDto): Promise<ThroughDto> {
    return this.trainers.name(id, participantId);
  }

  @Delete()
  @Requires('enquiry.settle')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeEnquiryTrainerBack(@IdParam() id: string): Promise<void> {
    return this.trainers.takeBack(id);
  }
}
