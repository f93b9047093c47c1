/** Texts with a form of their own. A time needs none of these: the schema itself knows it from other texts. */
export type TextForm = 'schoolYear' | 'every' | 'until';

export interface FieldDoc {
  /** One or two sentences in Russian. */
  text: string;
  /** A value as it would stand in the file, where the form must be known. */
  example?: unknown;
  /** For codes that an author has to choose from: each with its meaning. */
  values?: Readonly<Record<string, string>>;
  form?: TextForm;
}

export type FieldDocs = Readonly<Record<string, FieldDoc>>;
