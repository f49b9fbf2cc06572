/* In the Visual tab of the Classic editor, a widget without content counts as content: TinyMCE removes empty elements. */
// No arrow function: TinyMCE calls it with `new`.
tinymce.PluginManager.add('clusterWidgets', function (editor) {
  editor.on('PreInit', () => {
    const nonEmpty = editor.schema.getNonEmptyElements();
    for (const tag of (editor.settings.custom_elements || '').split(',')) {
      if (tag.startsWith('cluster-')) nonEmpty[tag] = nonEmpty[tag.toUpperCase()] = {};
    }
  });
});
