/** When: the parts of a time. */
import type { FieldNames } from './field-names.js';

export const timeNames = {
  'when.kind': 'вид, тип',
  'when.label': 'слова, словами, как в документе, текст',
  'when.from': 'с, от, начало',
  'when.to': 'по, до, конец, окончание',
  'when.schoolYear': 'учебный год',
  'when.every': 'каждый, каждые, повтор, периодичность, как часто',
  'when.byMonth': 'месяцы, месяц, в месяцах',
  'when.until': 'не позднее, крайний срок',
  'when.atLeast': 'не менее, не реже, минимум',
  'when.atMost': 'не более, максимум',
  'when.occurrences': 'повторения, случаи',
  'when.occurrences[].at': 'когда, срок, дата, год',
  'when.occurrences[].status': 'статус, состояние',
  'when.occurrences[].actual': 'фактический срок, фактически',
  'when.occurrences[].note': 'примечание, примечания, пояснение, комментарий',
} satisfies FieldNames;
