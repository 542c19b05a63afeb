import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { fillGaps, type Gap } from '#libs/documents/fill-gaps';
import { WITHOUT_GRAMMAR } from '#libs/documents/template-fields';
import { broken } from '../http/problem';
import type { Asking } from './case-facts';
import { CaseFactsReader } from './case-facts.reader';
import { DocumentTemplate } from './document-template.entity';
import { fieldForms, type FieldForms } from './field-forms';
import { readDocument } from './read-document';

/** What a document begins with when it begins with a template. */
@Injectable()
export class Beginnings {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly facts: CaseFactsReader,
  ) {}

  /** The words of the template, with what needs no grammar filled from the case. The rest stays for somebody who chooses. */
  async of(templateId: string, asking: Asking): Promise<string> {
    const template = await this.db.findOneBy(DocumentTemplate, { id: templateId });
    if (!template) throw broken('unknown_reference', '/templateId');
    if (template.voidedAt) throw broken('voided_template_begins_nothing', '/templateId');
    if (template.language !== asking.language) throw broken('document_in_the_language_of_its_template', '/language');
    const forms = fieldForms(await this.facts.read(asking), asking.language);
    return JSON.stringify(fillGaps(readDocument(template.content), gap => onlyText(forms, gap)).toJSON());
  }
}

/** What stands there beyond doubt: of one thing, in the form that is wished. */
function onlyText(forms: FieldForms, { field, form }: Gap): string | null {
  const found = WITHOUT_GRAMMAR.has(field) ? forms[field as keyof FieldForms] : [];
  if (found.length !== 1) return null;
  return (found[0].find(({ grammaticalCase }) => grammaticalCase === form) ?? found[0][0]).text;
}
