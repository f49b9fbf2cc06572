import {catalogue, textOf} from './catalogue.js';
import {icon} from './icon.js';

const {createElement: el, useEffect, useRef} = wp.element;
const {Placeholder, ExternalLink} = wp.components;
const {__} = wp.i18n;

/** Loads the widgets into the document that the canvas has: it may be an iframe. @param {Document} canvas */
const loadWidgets = (canvas) => {
  const {files, version} = clusterWidgets;
  if (canvas.querySelector('script[data-cluster-widgets]')) return;
  const script = canvas.createElement('script');
  script.type = 'module';
  script.src = `${files}autoload.js?ver=${version}`;
  script.dataset.clusterWidgets = '';
  const sheet = canvas.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `${files}cluster-widgets.css?ver=${version}`;
  canvas.head.append(sheet, script);
};

/** The widget as visitors see it. @param {{attributes: import('./catalogue.js').BlockAttributes}} props */
export const BlockPreview = ({attributes: {widget, src, lang, options}}) => {
  const place = useRef(null);
  const address = src || clusterWidgets.address;
  const written = JSON.stringify({widget, address, lang, options});

  useEffect(() => {
    if (!place.current || !address) return;
    const {ownerDocument} = place.current;
    loadWidgets(ownerDocument);
    const element = ownerDocument.createElement(`cluster-${widget}`);
    const given = {src: address, lang: lang || clusterWidgets.language, ...options};
    for (const [name, value] of Object.entries(given)) {
      if (value) element.setAttribute(name, value === true ? '' : value);
    }
    place.current.replaceChildren(element);
  }, [written]);

  if (!address) {
    const {settings} = clusterWidgets;
    return el(
      Placeholder,
      {
        icon,
        label: textOf(catalogue.widgets[widget]?.label ?? {en: widget, pl: widget}),
        instructions: settings
          ? __(
              'Name the address of the document in the settings, or edit it here.',
              'cluster-widgets',
            )
          : __(
              'This site has no document yet. An administrator names it in the settings.',
              'cluster-widgets',
            ),
      },
      settings && el(ExternalLink, {href: settings}, __('Settings', 'cluster-widgets')),
    );
  }
  // A click selects the block, and follows no link.
  return el('div', {ref: place, inert: ''});
};
