/** What the page in a frame says where it can't show a programme. */
export interface EmbedWords {
  nothingNamed: string;
  elsewhere: (address: string) => string;
}
