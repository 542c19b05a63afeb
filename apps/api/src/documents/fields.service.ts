import { Injectable } from '@nestjs/common';
import { gapsOf } from '#libs/documents/fill-gaps';
import { TEMPLATE_FIELDS } from '#libs/documents/template-fields';
import type { Language } from '#libs/i18n/languages';
import type { Form } from '#libs/law/grammar/grammatical-case';
import { Reads } from '../audit/reads';
import { CaseFactsReader } from './case-facts.reader';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { FieldDto } from './field.dto';
import { fieldForms } from './field-forms';
import { readDocument } from './read-document';

/** What can be put into the gaps of a document. */
@Injectable()
export class FieldsService {
  constructor(
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly facts: CaseFactsReader,
    private readonly reads: Reads,
  ) {}

  async of(documentId: string): Promise<FieldDto[]> {
    const { caseId, proceedingId, language } = await this.documents.read(documentId);
    const gaps = gapsOf(readDocument((await this.words.draft(documentId)).content));
    const forms = fieldForms(await this.facts.read({ caseId, proceedingId, language: language as Language }), language as Language);
    await this.reads.ofCase(caseId);
    return TEMPLATE_FIELDS.map(field => {
      const wished = gaps.filter(gap => gap.field === field).map(({ form }) => form);
      return { field, forms: wishedFirst(forms[field].flat(), wished) };
    }).filter(({ forms }) => forms.length > 0);
  }
}

const wishedFirst = (forms: Form[], wished: string[]): Form[] =>
  [...forms].sort((a, b) => Number(wished.includes(b.grammaticalCase)) - Number(wished.includes(a.grammaticalCase)));
