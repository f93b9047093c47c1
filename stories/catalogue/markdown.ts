/** The documents of the project as pages of the catalogue: their links and pictures lead to where these are here. */
const PAGES: Record<string, string> = {
  'guide.md': 'файл-программы--docs',
  'embedding.md': 'встраивание--docs',
  'looks.md': 'фирменный-стиль--docs',
};

export function inCatalogue(text: string): string {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(
      /(?<!!)\[([^\]]+)\]\(([^)#:]+)(#[^)]*)?\)/g,
      (whole, words: string, address: string) => {
        if (address.startsWith('/')) return whole;
        const page = PAGES[address];
        // Files of the project that the catalogue does not hold.
        return page
          ? `[${words}](?path=/docs/${page})`
          : `${words} (\`${address.replace('../', '')}\`)`;
      },
    );
}

/** From one heading of the second rank to another; its pictures are better seen alive. */
export function part(text: string, from: string, to: string): string {
  return text
    .slice(text.indexOf(`## ${from}`), text.indexOf(`## ${to}`))
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '');
}
