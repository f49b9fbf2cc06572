const pages: Record<string, string> = {
  'accessibility.md': 'foundations-accessibility-conformance-report--docs',
  'csp.md': 'guides-content-security-policy--docs',
  'document-format.md': 'guides-document-format--docs',
  'embedding.md': 'guides-embedding--docs',
  'tokens.md': 'foundations-tokens--docs',
};

/**
 * A page of `docs/` as it can be read in Storybook: its links lead to pages that are here, others are mere words. A section of
 * links alone is left out.
 */
export const docsText = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/^## Related pages\n.*/ms, '')
    .replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)[^)]*\)/g, (_, words: string, path: string) =>
      pages[path] ? `[${words}](./?path=/docs/${pages[path]})` : words,
    );
