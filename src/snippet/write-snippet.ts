import {moduleTag, preloadTags, scriptTag, styleSheetTag} from './files.js';
import {comments} from './comments.js';
import {copyNotice} from './copy-notice.js';
import {iframeProblem, iframeProblemMessage, iframeTag} from './iframe-tag.js';
import type {Markup} from './markup.js';
import type {SnippetOptions} from './options.js';
import {print} from './print.js';
import {placeholderTag, widgetTag} from './tag.js';
import {tokenRule, tokensOf} from './tokens.js';

/**
 * Writes the code to paste into a page or application. Texts of the document are escaped. The HTML has no `style` attributes, because
 * a strict CSP forbids them.
 */
export function writeSnippet(options: SnippetOptions): string {
  const {widget, commentLanguage = 'en'} = options;
  switch (options.delivery) {
    case 'script':
      return withFallback(options, `${widget}.js`);
    case 'autoload':
      return withFallback(options, 'autoload.js');
    case 'placeholder':
      return `<!-- ${comments.theme[commentLanguage]} -->
${head(options, moduleTag('autoload.js', options))}<!-- ${comments.widget[commentLanguage]} -->
${print([copyNotice(options)])}${placeholderTag(options)}`;
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

/**
 * Writes script, tag and style sheet. The style sheet is last, so that a slow server does not delay the fallback. In posts of
 * WordPress' Classic editor, `wpautop()` (wp-includes/formatting.php) ends an unknown tag before the first block in it, but not
 * inside a `<div>`.
 */
function withFallback(options: SnippetOptions, file: string): string {
  const tags = [moduleTag(file, options), ...preloadTags(options)];
  return `${tags.map((tag) => print([tag])).join('')}${style(options)}${print([copyNotice(options)])}<div>
${ownTag(options).replace(/^(?=.)/gm, '  ')}</div>
${print([styleSheetTag(options)])}`;
}

/** The tags for the page's head. They also work next to the widget's tag. */
function head(options: SnippetOptions, script: Markup): string {
  return `${print([styleSheetTag(options)])}${print([script])}${style(options)}`;
}

/** The tokens as a `<style>` element. If a page's CSP forbids it, copy the rule into a style sheet. */
function style({tokens}: SnippetOptions): string {
  const look = tokenRule(tokens);
  return look ? `<style>\n  ${look.rule}\n</style>\n` : '';
}

/** Writes the iframe, or a comment if the iframe could not work. */
function iframe(options: SnippetOptions): string {
  const fault = iframeProblem(options);
  if (fault) return `<!-- ${iframeProblemMessage(fault, options.commentLanguage)} -->\n`;
  const script = scriptTag('iframe-host.js', options);
  return `${head({...options, tokens: {}}, script)}${print([copyNotice(options), iframeTag(options)])}`;
}

function react(options: SnippetOptions): string {
  const {widget, tokens} = options;
  const name = `Cluster${widget.replace(/(^|-)\w/g, (letter) => letter.slice(-1).toUpperCase())}`;
  const tokenValues = tokensOf(tokens);
  // React sets each property with JavaScript, which a CSP allows.
  const styled = Object.keys(tokenValues).length ? ` style={${JSON.stringify(tokenValues)}}` : '';
  const tag = widgetTag(options, 'jsx').replace(/^<[\w-]+/, `$&${styled.replaceAll('$', '$$$$')}`);
  return `// npm install cluster-widgets; for TypeScript, add: import type {} from 'cluster-widgets/react';
import 'cluster-widgets/${widget}';

export function ${name}() {
  return (
${tag.replace(/^(?=.)/gm, '    ')}  );
}
`;
}

/** Writes a Vue component. `v-pre` keeps braces in texts. The rule becomes part of the application's style sheet. */
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
