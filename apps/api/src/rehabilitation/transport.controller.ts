import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { TransportBoard } from './transport-board.service';
import { TransportBoardDto, TransportBoardQuery, TransportTripChangesDto, TransportTripDto } from './transport-trip.dto';
import { TripsToDriveDto } from './trip-to-drive.dto';
import { Trips } from './trips.service';
import { TripsToDrive } from './trips-to-drive.service';

@ApiTags('rehabilitation')
@Controller('transport-trips')
export class TransportController {
  constructor(
    private readonly board: TransportBoard,
    private readonly trips: Trips,
    private readonly toDrive: TripsToDrive,
  ) {}

  @Get()
  @Requires('service.read')
  @ApiOkResponse({ type: TransportBoardDto })
  readTransportBoard(@Query() query: TransportBoardQuery): Promise<TransportBoardDto> {
    return this.board.read(query);
  }

  /** Of whoever drives, whether he sees the client or not. */
  @Get('mine')
  @Requires('trip.drive')
  @ApiOkResponse({ type: TripsToDriveDto })
  listTripsToDrive(): Promise<TripsToDriveDto> {
    return this.toDrive.mine();
  }

  @Patch(':id')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TransportTripDto })
  changeTrip(@IdParam() id: string, @IfMatch() seen: number, @Body() body: TransportTripChangesDto): Promise<TransportTripDto> {
    return this.trips.change(id, seen, body);
  }

  @Post(':id/confirmation')
  @Requires('service.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TransportTripDto })
  confirmTrip(@IdParam() id: string, @IfMatch() seen: number): Promise<TransportTripDto> {
    return this.trips.confirm(id, seen);
  }
}
