import {moduleTag, preloadTags, scriptTag, styleSheetTag} from './files.js';
import {iframeFault, iframeFaultWords, iframeTag} from './iframe-tag.js';
import type {Markup} from './markup.js';
import type {SnippetOptions} from './options.js';
import {print} from './print.js';
import {placeholderTag, widgetTag} from './tag.js';
import {tokenRule, tokensOf} from './tokens.js';

/**
 * What is pasted into a page, or into the code of an application, to show a widget. No text of the document is ever taken
 * for markup, and there are no `style` attributes: a strict CSP forbids them.
 */
export function writeSnippet(options: SnippetOptions): string {
  const {widget} = options;
  switch (options.delivery) {
    case 'script':
      return withFallback(options, `${widget}.js`);
    case 'autoload':
      return withFallback(options, 'autoload.js');
    case 'placeholder':
      return `<!-- Once in the theme of the site: -->
${head(options, moduleTag('autoload.js', options))}<!-- Where the widget is to stand: -->
${placeholderTag(options)}`;
    case 'iframe':
      return iframe(options);
    case 'npm':
      return `<!-- npm install cluster-widgets -->
<script type="module">
  import 'cluster-widgets/${widget}';
</script>
${style(options)}${ownTag(options)}`;
    case 'react':
      return react(options);
    case 'vue':
      return vue(options);
  }
}

const classOf = ({tokens}: SnippetOptions): Record<string, string> => {
  const look = tokenRule(tokens);
  return look ? {class: look.name} : {};
};

const ownTag = (options: SnippetOptions): string => widgetTag(options, 'html', classOf(options));

/** The style sheet comes last: where its server is slow, the content of the tag is seen before it has arrived. */
function withFallback(options: SnippetOptions, file: string): string {
  const tags = [moduleTag(file, options), ...preloadTags(options)];
  return `${tags.map((tag) => print([tag])).join('')}${style(options)}${ownTag(options)}${print([styleSheetTag(options)])}`;
}

/** What belongs into the page's head, and works beside the tag as well. */
function head(options: SnippetOptions, script: Markup): string {
  return `${print([styleSheetTag(options)])}${print([script])}${style(options)}`;
}

/** The tokens as a rule: a page whose CSP forbids this takes it over into a style sheet of its own. */
function style({tokens}: SnippetOptions): string {
  const look = tokenRule(tokens);
  return look ? `<style>\n  ${look.rule}\n</style>\n` : '';
}

/** A comment in the place of a frame that could not work. */
function iframe(options: SnippetOptions): string {
  const fault = iframeFault(options);
  if (fault) return `<!-- ${iframeFaultWords(fault)} -->\n`;
  const script = scriptTag('iframe-host.js', options);
  return `${head({...options, tokens: {}}, script)}${print([iframeTag(options)])}`;
}

function react(options: SnippetOptions): string {
  const {widget, tokens} = options;
  const name = `Cluster${widget.replace(/(^|-)\w/g, (letter) => letter.slice(-1).toUpperCase())}`;
  const own = tokensOf(tokens);
  // React writes each property by itself, which no CSP forbids.
  const styled = Object.keys(own).length ? ` style={${JSON.stringify(own)}}` : '';
  const tag = widgetTag(options, 'jsx').replace(/^<[\w-]+/, `$&${styled.replaceAll('$', '$$$$')}`);
  return `// npm install cluster-widgets
import 'cluster-widgets/${widget}';

export function ${name}() {
  return (
${tag.replace(/^(?=.)/gm, '    ')}  );
}
`;
}

/** `v-pre`: braces in the document's texts are texts. The rule becomes part of the application's style sheet. */
function vue(options: SnippetOptions): string {
  const tag = widgetTag(options, 'html', {'v-pre': true, ...classOf(options)});
  return `<script setup>
// npm install cluster-widgets; vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('cluster-')}}})
import 'cluster-widgets/${options.widget}';
</script>

<template>
${tag.replace(/^(?=.)/gm, '  ')}</template>
${style(options) && `\n${style(options)}`}`;
}
