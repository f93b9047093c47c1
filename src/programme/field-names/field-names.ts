/** What is written in many places under one name. */
export const ID = 'код, идентификатор, id записи';
export const NUM = 'номер, №, № п/п, номер п/п, п/п';
export const NOTE = 'примечание, примечания, пояснение, комментарий, комментарии';

/**
 * For each field, as `fieldDocs` names it, the words by which an author who writes in Russian may call it: commas between
 * them, capitals and ё are no matter. A name stands for one field of its object.
 */
export type FieldNames = Readonly<Record<string, string>>;
