/** «Комплект для сайта»: what its files are called, and where to put them. */
export interface KitWords {
  /** Without a folder, in letters that every server takes. */
  files: { page: string; plain: string; where: string };
  /** What stands on the page while its script has not come, or will not. */
  withoutScripts: string;
  where: {
    title: string;
    /** In a text, what stands between two backticks is to be typed or found as it is. */
    lead: string[];
    /** Above the lines for the site's template, for an editor and for a page. */
    lines: { template: string; tag: string; link: string };
    /** The words that are made a link. */
    linkText: string;
    /** What is done where, in the words of that system. */
    systems: { name: string; steps: string[] }[];
    /** To put a new edition in the place of the old one. */
    renewal: string;
    /** Where the kit comes without the folder. */
    noFolder: string;
  };
}
