/* Publishes what the builder in the iframe holds: src/builder/document/host-page.ts has its messages. */
(function () {
  'use strict';
  const {apiFetch} = wp;
  const {__, sprintf, _n} = wp.i18n;
  const frame = document.querySelector('#cluster-builder');
  const publish = document.querySelector('#cluster-publish');
  const status = document.querySelector('#cluster-status');
  const versions = document.querySelector('#cluster-versions');
  const path = '/cluster-widgets/v1/document';
  /** What is said of the version that is about to come. */
  let opened = '';
  let state = {text: '', errors: 0, unsaved: false};

  const send = (message) => frame.contentWindow.postMessage(message, location.origin);
  const open = (text, changed) =>
    send({type: 'cluster-widgets:open', ...clusterWidgetsDocument, text, changed});

  function say(words, isError) {
    status.textContent = words;
    status.classList.toggle('error', !!isError);
  }

  function show(revisions) {
    versions.replaceChildren(...revisions.map(({id, words}) => new Option(words, id)));
    versions.closest('p').hidden = !revisions.length;
  }

  async function save() {
    if (state.errors) {
      const words = _n(
        'Not published: the document has %d error. The builder says what is wrong.',
        'Not published: the document has %d errors. The builder says what is wrong.',
        state.errors,
        'cluster-widgets',
      );
      say(sprintf(words, state.errors), true);
      return;
    }
    publish.disabled = true;
    try {
      const {text} = state;
      const {revisions} = await apiFetch({path, method: 'POST', data: {text}});
      send({type: 'cluster-widgets:saved', text});
      show(revisions);
      say(__('Published. Other sites show it within an hour.', 'cluster-widgets'));
    } catch (error) {
      say(error.message, true);
      publish.disabled = false;
    }
  }

  addEventListener('message', ({source, origin, data}) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (data.type === 'cluster-widgets:ready') open(clusterWidgetsDocument.text);
    if (data.type === 'cluster-widgets:document') {
      const isOther = data.text !== state.text;
      state = data;
      publish.disabled = !data.unsaved;
      if (!isOther) return;
      // What was said of another text no longer holds.
      if (data.unsaved) say(opened);
      opened = '';
    }
  });
  addEventListener('beforeunload', (event) => {
    if (state.unsaved) event.preventDefault();
  });
  publish.addEventListener('click', save);
  document.querySelector('#cluster-open-version').addEventListener('click', async () => {
    const leave = __('Your changes that are not published are lost.', 'cluster-widgets');
    if (!versions.value || (state.unsaved && !confirm(leave))) return;
    try {
      const {text} = await apiFetch({path: `${path}/revisions/${versions.value}`});
      open(text, true);
      opened = __('This is an earlier version. Publish it to use it again.', 'cluster-widgets');
      say(opened);
    } catch (error) {
      say(error.message, true);
    }
  });
  versions.closest('p').hidden = !versions.options.length;
  // Not before: the builder says once that it waits for a document.
  frame.src = frame.dataset.src;
})();
