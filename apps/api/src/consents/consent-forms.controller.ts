import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '#libs/access/requires.decorator';
import { FORM_LANGUAGES, type FormLanguage } from '#libs/documents/consent-forms/consent-form';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { Id, OneOf } from '../http/fields';
import { IdParam } from '../http/id-param';
import { ConsentForms } from './consent-forms.service';

export class ConsentFormQuery {
  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @OneOf(FORM_LANGUAGES, { name: 'FormLanguage' })
  language: FormLanguage;

  @Id({ optional: true, description: 'With whom to share.' })
  partnerId?: string;
}

@ApiTags('consents')
@Controller('clients/:id/consent-form')
export class ConsentFormsController {
  constructor(private readonly forms: ConsentForms) {}

  /** A form to be printed and signed, with the name of the client. */
  @Get()
  @Requires('consent.write')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printConsentForm(@IdParam() id: string, @Query() query: ConsentFormQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const bytes = await this.forms.print(id, query);
    void reply.header('content-security-policy', `sandbox; default-src 'none'`);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="consent-${query.purpose}-${query.language}.pdf"`, length: bytes.length });
  }
}
