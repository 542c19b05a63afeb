import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength,
  Min, ValidateBy, ValidateIf, ValidateNested,
} from 'class-validator';
import { isAmount } from '#libs/law/money/minor-units';
import { isPartialDate } from '#libs/law/partial-date';
import { isMailAddress, MAIL_ADDRESS_LENGTH } from '../mail/mail-address';

/**
 * The kinds of fields a DTO is made of. Each says at once what is accepted, how it is refused (the context names the
 * message in `http:field.*`) and what the OpenAPI document shows.
 */
export interface FieldOptions {
  description?: string;
  /** May be left out. */
  optional?: boolean;
  /** May be null (in an answer: is absent; in a change: is to be removed). */
  nullable?: boolean;
}

type Shape = ApiPropertyOptions;

function field(options: FieldOptions, shape: Shape, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { description, optional, nullable } = options;
  const api = { ...shape, description, required: !optional, nullable: nullable || undefined } as Shape;
  return applyDecorators(
    ApiProperty(api),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...(optional ? [IsOptionalButNotNull(nullable)] : []),
    ...checks,
  );
}

/** `undefined` is left out; `null` is not, unless the field is nullable. */
const IsOptionalButNotNull = (nullable?: boolean) =>
  nullable ? IsOptional() : ValidateIf((_, value) => value !== undefined);

const says = (key: string, params: Record<string, string | number> = {}) => ({ context: { key, params } });

/** A text that `holds`. Its context is lost by class-validator unless there is a default message, though nobody reads that. */
const text = (name: 'amount' | 'partialDate' | 'day' | 'clockTime' | 'month' | 'instant' | 'mailAddress', holds: (value: string) => boolean) =>
  ValidateBy({ name, validator: { validate: value => typeof value === 'string' && holds(value), defaultMessage: () => name } }, says(`field.${name}`));

export const Id = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'uuid' }, IsUUID('all', says('field.id')));

/** At least one id. */
export const Ids = (options: FieldOptions & { max: number }) =>
  field(options, { type: 'string', format: 'uuid', isArray: true },
    IsArray(says('field.list')), ArrayNotEmpty(says('field.empty')), ArrayMaxSize(options.max, says('field.tooMany', { max: options.max })),
    IsUUID('all', { each: true, ...says('field.id') }));

/** Text of a person: never empty, at most `max` characters. */
export const Text = (options: FieldOptions & { max: number }) =>
  field(options, { type: 'string', minLength: 1, maxLength: options.max },
    IsString(says('field.text')), IsNotEmpty(says('field.empty')), MaxLength(options.max, says('field.tooLong', { max: options.max })));

export const OneOf = (values: readonly string[], options: FieldOptions & { name: string }) =>
  field(options, { type: 'string', enum: [...values], enumName: options.name },
    IsIn(values, says('field.choice', { choices: values.join(', ') })));

/** Any of some codes, none twice. */
export const Several = (values: readonly string[], options: FieldOptions & { name: string }) =>
  field(options, { type: 'string', isArray: true, enum: [...values], enumName: options.name },
    IsArray(says('field.list')), ArrayMaxSize(values.length, says('field.tooMany', { max: values.length })),
    IsIn(values, { each: true, ...says('field.choice', { choices: values.join(', ') }) }));

/** A date that may be partial: EDTF such as `2010`, `2019-06`, `2019-22` (summer), `2010~`. */
export const PartialDateField = (options: FieldOptions = {}) =>
  field(options, { type: 'string', maxLength: 12, example: '2019-06' },
    text('partialDate', isPartialDate));

/** An amount of money as text, `1200.50`: never a number, which would lose a tyiyn. */
export const Amount = (options: FieldOptions = {}) =>
  field(options, { type: 'string', maxLength: 15, example: '1200.50' },
    text('amount', isAmount));

/** One address of a mailbox. */
export const MailAddress = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'email', maxLength: MAIL_ADDRESS_LENGTH },
    text('mailAddress', isMailAddress));

/** A calendar day, `2026-11-24`. */
export const Day = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'date' },
    text('day', value => /^\d{4}-\d{2}-\d{2}$/.test(value) && isPartialDate(value)));

/** A calendar month, `2026-11`. */
export const Month = (options: FieldOptions = {}) =>
  field(options, { type: 'string', example: '2026-11' },
    text('month', value => /^\d{4}-\d{2}$/.test(value) && isPartialDate(`${value}-01`)));

/** An hour of the clock, `09:30`. */
export const ClockTime = (options: FieldOptions = {}) =>
  field(options, { type: 'string', example: '09:30' },
    text('clockTime', value => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)));

/** A moment with its offset, `2026-11-24T10:00:00+06:00`. */
export const Instant = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }, says('field.instant')),
    text('instant', value => /^[12]\d{3}-.*T.*(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))));

export const Whole = (options: FieldOptions & { min: number; max: number }) =>
  field(options, { type: 'integer', minimum: options.min, maximum: options.max },
    IsInt(says('field.whole')), Min(options.min, says('field.atLeast', { min: options.min })), Max(options.max, says('field.atMost', { max: options.max })));

/** A whole number for each of some things in their order, null where there is none. */
export const WholesWithGaps = (options: FieldOptions & { max: number }) =>
  field(options, { type: 'array', items: { type: 'integer', nullable: true } },
    IsArray(says('field.list')), ArrayMaxSize(options.max, says('field.tooMany', { max: options.max })),
    ValidateBy({ name: 'wholeOrNull', validator: { validate: value => value === null || Number.isInteger(value), defaultMessage: () => 'wholeOrNull' } },
      { each: true, ...says('field.whole') }));

export const Flag = (options: FieldOptions = {}) =>
  field(options, { type: 'boolean' }, IsBoolean(says('field.flag')));

/** A part with fields of its own. (Swagger knows a late-bound type by the name of its function: `type`.) */
export const Part = (type: () => new () => object, options: FieldOptions = {}) =>
  field(options, { type: () => type() }, ValidateNested(says('field.part')), Type(type));

/** A list of parts, at most `max`. */
export const Parts = (type: () => new () => object, options: FieldOptions & { max: number }) =>
  field(options, { type: () => type(), isArray: true },
    IsArray(says('field.list')), ArrayMaxSize(options.max, says('field.tooMany', { max: options.max })),
    ValidateNested({ each: true, ...says('field.part') }), Type(type));

/** A list of short texts. */
export const Texts = (options: FieldOptions & { max: number; length: number }) =>
  field(options, { type: 'string', isArray: true },
    IsArray(says('field.list')), ArrayMaxSize(options.max, says('field.tooMany', { max: options.max })),
    IsString({ each: true, ...says('field.text') }), IsNotEmpty({ each: true, ...says('field.empty') }),
    MaxLength(options.length, { each: true, ...says('field.tooLong', { max: options.length }) }));
