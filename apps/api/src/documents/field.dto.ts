import { TEMPLATE_FIELDS } from '#libs/documents/template-fields';
import { GRAMMATICAL_CASES } from '#libs/law/grammar/grammatical-case';
import { OneOf, Parts, Text } from '../http/fields';

export class FormDto {
  @OneOf(GRAMMATICAL_CASES, { name: 'GrammaticalCase' })
  grammaticalCase: (typeof GRAMMATICAL_CASES)[number];

  @Text({ max: 2_000 })
  text: string;
}

export class FieldDto {
  @OneOf(TEMPLATE_FIELDS, { name: 'TemplateField', description: 'What a gap names.' })
  field: (typeof TEMPLATE_FIELDS)[number];

  @Parts(() => FormDto, { max: 1_000, description: 'Words to choose from, those in the case that a gap of the draft wishes first.' })
  forms: FormDto[];
}

export class FieldListDto {
  @Parts(() => FieldDto, { max: 100, description: 'Without those of which the case knows nothing.' })
  items: FieldDto[];
}
