import { Injectable } from '@nestjs/common';
import { type KnownWords, makeGaps } from '#libs/documents/make-gaps';
import { TEMPLATE_FIELDS, type TemplateField } from '#libs/documents/template-fields';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { type Form } from '#libs/law/grammar/grammatical-case';
import { personForms } from '#libs/law/grammar/person-forms';
import { Reads } from '../audit/reads';
import type { NamedPerson } from './case-facts';
import { CaseFactsReader } from './case-facts.reader';
import type { TemplateWordsDto } from './document-template.dto';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import { fieldForms } from './field-forms';
import { readDocument } from './read-document';

/** The words of a document on their way to a template, which is sealed no more. */
@Injectable()
export class TemplateWordsService {
  constructor(
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly facts: CaseFactsReader,
    private readonly reads: Reads,
  ) {}

  /** As they are now, with gaps where they say what the case knows: names in each form, numbers, days. The rest somebody has to read. */
  async of(documentId: string): Promise<TemplateWordsDto> {
    const { caseId, proceedingId, kind, language: code } = await this.documents.read(documentId);
    const language = code as Language;
    const facts = await this.facts.read({ caseId, proceedingId, language });
    await this.reads.ofCase(caseId);
    const forms = fieldForms(facts, language);
    const gapsFor = (field: TemplateField, all: Form[]): KnownWords[] =>
      all.map(({ grammaticalCase: form, text }) => ({ text, field, form, label: translate(language, `templates:fieldName.${field.replace('.', '-')}`) }));
    const known = [
      ...TEMPLATE_FIELDS.flatMap(field => gapsFor(field, forms[field].flat())),
      ...gapsFor('client.name', surnames(facts.clients, language)),
      ...gapsFor('representative.name', surnames(facts.representatives, language)),
    ];
    const { content } = await this.words.draft(documentId);
    return { kind: kind as TemplateWordsDto['kind'], language, content: JSON.stringify(makeGaps(readDocument(content), known).toJSON()) };
  }
}

/** A text names people by their surname alone as well. */
const surnames = (people: NamedPerson[], language: Language): Form[] =>
  people.flatMap(({ name: { family }, gender }) => (family ? personForms({ family }, language, gender) : []));
