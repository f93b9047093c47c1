/**
 * Runs in the page that holds an editor: `open(editor, setting)` starts it as a site would, and what comes back sets,
 * pastes and gives out HTML by the editor's own means.
 */
/* global CKEDITOR, ClipboardEvent, DataTransfer, Quill, tinymce */
import { progWidgets as forCkeditor4 } from '../../../integrations/editors/ckeditor4.js';
import { progWidgets as forCkeditor5 } from '../../../integrations/editors/ckeditor5.js';
import { progWidgets as forTinymce } from '../../../integrations/editors/tinymce.js';

const at = '/at/editors';
const place = () => document.querySelector('#editor');

function script(src) {
  return new Promise((resolve, reject) => {
    const it = document.createElement('script');
    Object.assign(it, { src, onload: resolve, onerror: reject });
    document.head.append(it);
  });
}

/** As a person pastes: the editor's own handler reads the clipboard of the event. */
function paste(into, html) {
  into.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'Дорожная карта');
  into.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

const editors = {
  async tinymce(settings) {
    await script(`${at}/tinymce/tinymce.min.js`);
    const [editor] = await tinymce.init({
      target: place(),
      license_key: 'gpl',
      plugins: 'link lists table code media',
      convert_urls: false,
      ...settings,
    });
    return {
      set: (html) => editor.setContent(html),
      paste: (html) => paste(editor.getBody(), html),
      get: () => editor.getContent(),
    };
  },

  async ckeditor5(settings) {
    const all = await import(`${at}/ckeditor5/dist/browser/ckeditor5.js`);
    const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table } = all;
    const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table];
    const editor = await ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: settings ? [...plugins, all.GeneralHtmlSupport] : plugins,
      ...(settings && { htmlSupport: settings }),
    });
    return {
      set: (html) => editor.setData(html),
      paste: (html) => paste(editor.ui.getEditableElement(), html),
      get: () => editor.getData(),
    };
  },

  async ckeditor4(settings) {
    await script(`${at}/ckeditor4/ckeditor.js`);
    const editor = CKEDITOR.replace(place(), { versionCheck: false, ...settings });
    await new Promise((resolve) => editor.on('instanceReady', resolve));
    return {
      set: (html) => new Promise((resolve) => editor.setData(html, { callback: resolve })),
      paste: (html) => paste(editor.editable().$, html),
      get: () => editor.getData(),
    };
  },

  async quill() {
    await script(`${at}/quill/dist/quill.js`);
    const editor = new Quill(place(), { theme: 'snow' });
    return {
      set: (html) => editor.clipboard.dangerouslyPasteHTML(html),
      paste: (html) => paste(editor.root, html),
      get: () => editor.getSemanticHTML(),
    };
  },
};

const recommended = { tinymce: forTinymce, ckeditor5: forCkeditor5, ckeditor4: forCkeditor4 };

globalThis.openEditor = async (name, setting) => {
  globalThis.editor = await editors[name](
    setting === 'с настройками' ? recommended[name] : undefined,
  );
};
