import { Injectable } from '@nestjs/common';
import { drawCurve } from '#libs/charts/draw-curve';
import { highestScore } from '#libs/instruments/instrument';
import { type InstrumentId, INSTRUMENTS } from '#libs/instruments/instruments';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { AssessmentsService } from './assessments.service';

/** The scores of a client by one instrument, drawn with what they are called in the reader's language. */
@Injectable()
export class AssessmentCurve {
  constructor(private readonly assessments: AssessmentsService) {}

  /** @throws Problem 404 outside of the care team */
  async draw(clientId: string, id: InstrumentId, language: Language): Promise<string> {
    const scores = await this.assessments.curve(clientId, id);
    const bands = INSTRUMENTS[id].bands.map(({ name, from, to }) => ({ label: translate(language, `clinical:band.${name}`), from, to }));
    return drawCurve({ points: scores.map(({ takenLower: day, score }) => ({ day, score })), highest: highestScore(INSTRUMENTS[id]), bands });
  }
}
