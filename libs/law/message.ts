/** A text of the catalogues, not yet in any language. */
export interface Message {
  /** `namespace:key`. */
  key: string;
  params: Record<string, string | number>;
}
