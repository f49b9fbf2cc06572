import {catalogue, textOf} from './catalogue.js';

const {createElement: el, Fragment} = wp.element;
const {InspectorControls, PanelColorSettings} = wp.blockEditor;
const {PanelBody, SelectControl, TextControl, ToggleControl} = wp.components;
const {__} = wp.i18n;

const spacing = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

/**
 * One attribute of the widget.
 * @param {import('./catalogue.js').Attribute} attribute
 * @param {string | true | undefined} value
 * @param {(value: string | true | undefined) => void} onChange
 */
const renderAttribute = ({name, type, values, label, help}, value, onChange) => {
  const shared = {key: name, label: textOf(label), help: textOf(help), ...spacing};
  if (type === 'boolean') {
    return el(ToggleControl, {
      ...shared,
      checked: !!value,
      onChange: (on) => onChange(on || undefined),
    });
  }
  const change = (text) => onChange(text || undefined);
  if (values.length) {
    const options = [
      {value: '', label: __('Default', 'cluster-widgets')},
      ...values.map((one) => ({value: one.value, label: textOf(one.label)})),
    ];
    return el(SelectControl, {...shared, value: value ?? '', options, onChange: change});
  }
  const input = type === 'number' ? {type: 'number', min: 1} : {};
  return el(TextControl, {...shared, ...input, value: value ?? '', onChange: change});
};

/** The settings of the block. @param {import('./catalogue.js').BlockProps} props */
export const BlockInspector = ({attributes, setAttributes}) => {
  const {widget, src, lang, options, tokens} = attributes;
  const all = catalogue.widgets[widget]?.attributes ?? [];
  const fields = (common) =>
    all
      .filter((attribute) => attribute.common === common)
      .map((attribute) =>
        renderAttribute(attribute, options[attribute.name], (value) => {
          const {[attribute.name]: _, ...rest} = options;
          setAttributes({options: value === undefined ? rest : {...rest, [attribute.name]: value}});
        }),
      );
  const widgets = Object.entries(catalogue.widgets).map(([value, {label}]) => ({
    value,
    label: textOf(label),
  }));
  const colors = catalogue.colors.map(({name, label}) => ({
    label: textOf(label),
    value: tokens[name],
    onChange: (value) => {
      const {[name]: _, ...rest} = tokens;
      setAttributes({tokens: value ? {...rest, [name]: value} : rest});
    },
  }));
  return el(
    Fragment,
    null,
    el(
      InspectorControls,
      null,
      el(
        PanelBody,
        {title: __('Widget', 'cluster-widgets')},
        el(SelectControl, {
          ...spacing,
          label: __('Widget', 'cluster-widgets'),
          value: widget,
          options: widgets,
          // Another widget has other attributes.
          onChange: (chosen) => setAttributes({widget: chosen, options: {}}),
        }),
        ...fields(false),
        el(TextControl, {
          ...spacing,
          label: __('Language', 'cluster-widgets'),
          help: __(
            'A language tag such as en or pl. Empty: the language of the site.',
            'cluster-widgets',
          ),
          value: lang,
          onChange: (value) => setAttributes({lang: value.trim()}),
        }),
      ),
      el(
        PanelBody,
        {title: __('More', 'cluster-widgets'), initialOpen: false},
        el(TextControl, {
          ...spacing,
          type: 'url',
          label: __('Address of the document', 'cluster-widgets'),
          help: __('Empty: the document of the settings.', 'cluster-widgets'),
          value: src,
          onChange: (value) => setAttributes({src: value.trim()}),
        }),
        ...fields(true),
      ),
    ),
    el(
      InspectorControls,
      {group: 'styles'},
      el(PanelColorSettings, {
        title: __('Colours of the widget', 'cluster-widgets'),
        initialOpen: false,
        colorSettings: colors,
      }),
    ),
  );
};
