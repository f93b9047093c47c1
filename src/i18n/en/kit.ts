/** The kit for a site, in English. */
import type { KitWords } from '../contract/kit.js';

export const kit: KitWords = {
  files: {
    page: 'programme.html',
    plain: 'programme-without-scripts.html',
    where: 'where-to-put-it.html',
  },
  withoutScripts: 'The programme without scripts',
  where: {
    title: 'Where to put this',
    lead: [
      'All of this archive are files of your own site: they ask no other server for anything.',
      '`programme.json` is the programme itself, `prog-widgets` the folder that shows it, `programme.html` a page that is ready. `programme-without-scripts.html` is the same programme as plain headings and tables, `plan.xlsx` the same for Excel.',
      'The simplest way: upload everything into one folder of the site, keep the names, and put a link to `programme.html` into the menu.',
      "To have the programme on a page of the site itself, put `programme.json` and the folder `prog-widgets` into the site's root. If they are elsewhere, change the addresses in the lines below.",
    ],
    lines: {
      template: "Once, into the site's template, by whoever looks after it:",
      tag: 'On a page where the editor strips nothing (an HTML block):',
      link: 'On any other page, a link in a paragraph of its own: type the words, select them, press “Insert link” and write the address:',
    },
    linkText: 'Development programme',
    systems: [
      {
        name: '1C-Bitrix',
        steps: [
          "Upload the files into the site's root, in the file manager of the site's structure.",
          "Write the lines for the template into the template's `header.php`, before `</head>`.",
          'On the page, in the visual editor, make a link in a paragraph of its own.',
        ],
      },
      {
        name: 'WordPress',
        steps: [
          "Put the `.json` file and the folder into the site's root by FTP or the panel of your host: Media does not take such a file without the plugin.",
          "Write the lines for the template into the theme's `header.php`, before `</head>`.",
          'In a post make a link in a paragraph of its own; administrators and editors may use a Custom HTML block with the tag.',
        ],
      },
      {
        name: 'Joomla',
        steps: [
          "Put the files into the site's root by FTP or the panel of your host.",
          "Write the lines for the template into the template's `index.php`, before `</head>`.",
          'In an article make a link in a paragraph of its own.',
        ],
      },
      {
        name: 'MediaWiki',
        steps: [
          "The wiki's owner puts the files into the site's root and adds `loader.js` in `LocalSettings.php` by the hook `BeforePageDisplay`.",
          'On a page put an external link in a paragraph of its own; the address must be whole, with `https://`, and of the same site.',
        ],
      },
      {
        name: 'Any other site',
        steps: [
          'If only documents can be uploaded, upload `programme-without-scripts.html` and `plan.xlsx` and link to them.',
          'If no HTML can be uploaded, open `programme-without-scripts.html`, copy everything and paste it into the page: it is plain headings and tables.',
          'If the template can be changed, give the lines for the template to whoever changes it.',
        ],
      },
    ],
    renewal:
      'When the programme has changed, upload the new `programme.json` to the same address: no page needs to be edited. The file without scripts does not follow by itself, upload it again.',
    noFolder:
      'The folder `prog-widgets` is not in this archive. Ask whoever gave you this page for it: it is the content of `dist` of the package prog-widgets. Until then `programme-without-scripts.html` and `plan.xlsx` work.',
  },
};
