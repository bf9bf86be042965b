/**
 * A JSON Schema (draft 2020-12), as far as this library writes it.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface JsonSchema {
  /** The draft; only at the root. */
  readonly $schema?: 'https://json-schema.org/draft/2020-12/schema';
  /** A name for people. */
  readonly title?: string;
  /** What it is, in a sentence. */
  readonly description?: string;
  /** One type or several. */
  readonly type?: JsonType | readonly JsonType[];
  /** The only values. */
  readonly enum?: readonly (string | number | null)[];
  /** Least value. */
  readonly minimum?: number;
  /** Greatest value. */
  readonly maximum?: number;
  /** Fields of an object. */
  readonly properties?: { readonly [name: string]: JsonSchema };
  /** Fields that must be there. */
  readonly required?: readonly string[];
  /** What other fields may hold; false for no other fields. */
  readonly additionalProperties?: JsonSchema | false;
  /** What the elements of a list are; false for no further ones. */
  readonly items?: JsonSchema | false;
  /** What the first elements of a list are, one by one. */
  readonly prefixItems?: readonly JsonSchema[];
  /** Least number of elements. */
  readonly minItems?: number;
  /** One of these at least. */
  readonly anyOf?: readonly JsonSchema[];
  /** Values that fit. */
  readonly examples?: readonly unknown[];
}

/**
 * The types of JSON.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
