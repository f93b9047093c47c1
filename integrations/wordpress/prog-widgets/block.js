/** The block in the editor. Plain JavaScript over the editor's own globals: the plugin has no build step. */
(({ blocks, blockEditor, components, element, serverSideRender: ServerSideRender }, views) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, Disabled, PanelBody, SelectControl, TextControl } = components;

  blocks.registerBlockType('prog-widgets/programme', { edit: Edit, save: () => null });

  function Edit({ attributes, setAttributes }) {
    const { view, src, project } = attributes;
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: 'Программа развития' },
          h(SelectControl, {
            label: 'Что показать',
            value: view,
            options: Object.entries(views).map(([value, label]) => ({ value, label })),
            onChange: (value) => setAttributes({ view: value }),
          }),
          h(TextControl, {
            label: 'Адрес файла',
            help: 'Пусто — файл из раздела «Медиафайлы → Программа сайта».',
            value: src,
            onChange: (value) => setAttributes({ src: value }),
          }),
          h(
            'p',
            null,
            h(
              MediaUploadCheck,
              null,
              h(MediaUpload, {
                allowedTypes: ['application/json'],
                onSelect: ({ url }) => setAttributes({ src: url }),
                render: ({ open }) =>
                  h(Button, { variant: 'secondary', onClick: open }, 'Выбрать из медиафайлов'),
              }),
            ),
          ),
          h(TextControl, {
            label: 'Проект',
            help: 'Обозначение проекта в файле; пусто — все.',
            value: project,
            onChange: (value) => setAttributes({ project: value }),
          }),
        ),
      ),
      // A click must choose the block, not open what the programme shows.
      h(
        'div',
        useBlockProps(),
        h(Disabled, null, h(ServerSideRender, { block: 'prog-widgets/programme', attributes })),
      ),
    );
  }
})(window.wp, window.progWidgetsViews);
