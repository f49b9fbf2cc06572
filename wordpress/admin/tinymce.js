/* In the Visual tab of the Classic editor, a widget without content counts as content: TinyMCE removes empty elements. */
tinymce.PluginManager.add('clusterWidgets', (editor) => {
  editor.on('PreInit', () => {
    const nonEmpty = editor.schema.getNonEmptyElements();
    for (const tag of (editor.settings.custom_elements || '').split(',')) {
      if (tag.startsWith('cluster-')) nonEmpty[tag] = nonEmpty[tag.toUpperCase()] = {};
    }
  });
});
