/** Quarters of a plan, counted from its first one, as days. */

const day = (year, month, date) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

export const firstDay = (firstYear, quarter) => day(firstYear, quarter * 3, 1);

/** The last day that is still part of it. */
export const lastDay = (firstYear, quarter) => day(firstYear, quarter * 3 + 3, 0);

/** 1–4, of a date. */
export const quarterOf = (date) => Math.floor(date.getMonth() / 3) + 1;
