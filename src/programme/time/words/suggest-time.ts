import { textOfTime } from './as-text.js';
import { readTime } from './read-time.js';

/** What the words of a time can mean, as texts of the format, the likeliest first. */
export const suggestTimes = (words: string): string[] => readTime(words).readings.map(textOfTime);
