import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { consentForm } from '#libs/documents/consent-forms/consent-form';
import { JobFailed, WorkshopBusy } from '#libs/documents/workshop/document-workshop';
import { translate } from '#libs/i18n/catalogue';
import { ActorTransaction } from '../database/actor-transaction';
import { Workshop } from '../documents/workshop';
import { broken, notFound, Problem } from '../http/problem';
import { Office } from '../identity/office.entity';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import { shownPerson } from '../people/person-files';
import type { ConsentFormQuery } from './consent-forms.controller';
import { Partner } from './partner.entity';

/** Prints consent forms. */
@Injectable()
export class ConsentForms {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly workshop: Workshop,
  ) {}

  /** @throws Problem 404 for a client or partner that is not there */
  async print(clientId: string, { purpose, language, partnerId }: ConsentFormQuery): Promise<Uint8Array> {
    const client = await this.db.findOneBy(Client, { id: clientId });
    if (!client) throw notFound();
    const [person, office, partner] = await Promise.all([
      this.db.findOneByOrFail(Person, { id: client.personId }),
      this.db.findOneByOrFail(Office, { id: client.officeId }),
      partnerId ? this.db.findOneBy(Partner, { id: partnerId }) : null,
    ]);
    if ((purpose === 'partner_sharing') !== !!partner) throw broken('sharing_names_the_partner', '/partnerId');
    // making it takes a while, and needs the database no more
    await ActorTransaction.of(this.db).commit();
    const purposeName = translate(language, `law:consentPurpose.${purpose}`);
    const content = consentForm(language, { purpose, purposeName, clientName: shownPerson(person).displayName, organisation: office.name[language], partner: partner?.name ?? null });
    return this.workshop.do({ kind: 'pdf', content, options: { language, title: purposeName, mark: null } }).catch(refuse);
  }
}

function refuse(error: unknown): never {
  if (error instanceof WorkshopBusy) throw new Problem(429, 'too-many', { retryAfter: 10 });
  throw error instanceof JobFailed ? broken('document_fits_on_paper') : error;
}
