import { catalogueHas, translate } from '../../i18n/catalogue';
import type { Language } from '../../i18n/languages';
import type { FigureLine, FigureTable, ReportFigures } from '../report-figures';
import { numberCell } from './cells';
import { valueLabel } from './value-label';

type DimensionOf = FigureTable['dimensions'][number];

/** The words of one report, in one language. */
export class Wording {
  private readonly order: Intl.Collator;
  /** The same few stand in most tables. */
  private readonly values = new Map<string, string>();

  constructor(
    readonly language: Language,
    private readonly names: ReportFigures['names'],
  ) {
    this.order = new Intl.Collator(language, { numeric: true });
  }

  say(key: string, params?: Record<string, string | number>): string {
    return translate(this.language, key, params);
  }

  number(units: number): string {
    return numberCell(String(units), this.language).text;
  }

  /** A part of 1, in whole per cent. */
  percent(part: number): string {
    return new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  }

  /** What is counted: people, cases. */
  unit({ unit }: Pick<FigureLine, 'unit'>): string {
    return this.known(`reports:unit.${unit}`, 'impact:units');
  }

  /** What is measured of them; null where they are only counted. */
  measure({ measure }: Pick<FigureLine, 'measure'>): string | null {
    return measure && this.known(`reports:measure.${measure}`, 'reports:amount');
  }

  dimension({ name }: Pick<DimensionOf, 'name'>): string {
    const key = `impact:dimension.${name}`;
    return catalogueHas(key) ? this.say(key) : name;
  }

  /** With a capital letter, as a row begins. */
  value({ words }: Pick<DimensionOf, 'words'>, value: string): string {
    const known = `${words} ${value}`;
    const label = this.values.get(known) ?? valueLabel(words, value, this.language, id => this.names[id]);
    this.values.set(known, label);
    return label.charAt(0).toLocaleUpperCase(this.language) + label.slice(1);
  }

  /** Rows without an order of their own by what they are called, what is unknown last. */
  compare(a: string, b: string): number {
    const unknown = this.value({ words: null }, 'unknown');
    return Number(a === unknown) - Number(b === unknown) || this.order.compare(a, b);
  }

  private known(key: string, otherwise: string): string {
    return this.say(catalogueHas(key) ? key : otherwise);
  }
}

/** `Gender`, or `Gender, USD`. */
export const withCurrency = (words: string, currency: string | null): string => (currency ? `${words}, ${currency}` : words);
