const pages: Record<string, string> = {
  'accessibility.md': 'accessibility-statement--docs',
  'csp.md': 'content-security-policy--docs',
  'document-format.md': 'document-format--docs',
  'embedding.md': 'embedding--docs',
  'tokens.md': 'tokens--docs',
};

/** A page of `docs/` as it can be read in Storybook: its links lead to pages that are here, others are mere words. */
export const docsText = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)[^)]*\)/g, (_, words: string, path: string) =>
      pages[path] ? `[${words}](./?path=/docs/${pages[path]})` : words,
    );
