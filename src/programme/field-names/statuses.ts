/** What a status is called where an author writes or chooses it: in the guide, in a workbook. */
export const STATUS_VALUES = {
  planned: 'запланировано',
  inProgress: 'идёт',
  done: 'сделано',
  partlyDone: 'сделано частично',
  notDone: 'не сделано',
  postponed: 'перенесено',
  cancelled: 'отменено',
};
