/** How the text of a cell is read. */
export type CellKind =
  | 'text'
  | 'texts'
  | 'string'
  | 'strings'
  | 'telephone'
  | 'day'
  | 'days'
  | 'period'
  | 'number'
  | 'range'
  | 'specializations'
  | 'choice';

/** A column that a sheet can contain. */
export interface Column {
  /** The field that the column is imported into. A field in an object is written with the object's name and a dot. */
  readonly field: string;
  readonly kind: CellKind;
  /** Headers of the column, in addition to the name of the field. The first one of each language is recommended. */
  readonly en: readonly string[];
  readonly pl: readonly string[];
  /** Values of a `choice`, and their texts in sheets. The first text of each language is recommended. */
  readonly values?: Readonly<
    Record<string, {readonly en: readonly string[]; readonly pl: readonly string[]}>
  >;
}

/** Creates a column. */
export const column = (
  field: string,
  kind: CellKind,
  en: readonly string[],
  pl: readonly string[],
  values?: Column['values'],
): Column => ({field, kind, en, pl, ...(values && {values})});

export const description = column(
  'description',
  'text',
  ['Description', 'About', 'Profile'],
  ['Opis', 'Profil', 'Charakterystyka', 'Profil działalności'],
);
export const url = column(
  'url',
  'string',
  ['Web site', 'Website', 'WWW', 'Link', 'Web address', 'Web page', 'Homepage'],
  ['Strona internetowa', 'Strona WWW', 'Adres strony', 'Strona', 'Witryna'],
);
export const email = column(
  'email',
  'string',
  ['E-mail', 'Email address', 'Mail'],
  ['Adres e-mail', 'Poczta', 'Mejl'],
);
export const telephone = column(
  'telephone',
  'telephone',
  ['Telephone', 'Phone', 'Phone number', 'Tel', 'Mobile'],
  ['Telefon', 'Numer telefonu', 'Nr telefonu', 'Tel.', 'Telefon komórkowy', 'Komórka'],
);
