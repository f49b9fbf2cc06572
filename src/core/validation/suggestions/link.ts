import {linkAddress, siteAddress} from '../../document/address.js';

const somewhere = 'https://example.org/cluster.json';

/**
 * Returns the web address in a text with more than that, such as HTML, Markdown or a remark, or with a misspelt beginning.
 * Returns `undefined` if it is not certain.
 */
export function suggestLink(text: string): string | undefined {
  if (text.length > 500) return undefined;
  const [, inTag] = /<a\s[^<>]{0,400}?href\s?=\s?["']?([^"'\s<>]+)/i.exec(text) ?? [];
  const [, inMarkdown] = /^\[[^\]]*\]\(([^)\s]+)/.exec(text.trim()) ?? [];
  const correctedText = text
    .trim()
    .replace(/^h(?:t{1,3}p{1,3}|ttps?|tp|pt)(s?)\s*(?:[:;.,]+\s*)?[/\\]{1,3}\s*/i, 'http$1://')
    .replace(
      /^(?:htpp|htttp|hhtp|hptt|htp|ttp|hthp)(s?)\s*(?:[:;]+\s*)?[/\\]{1,3}\s*/i,
      'http$1://',
    )
    .replace(
      /^(?:hhtps|htpps|htttps|hptts|htps|ttps|httpss)\s*(?:[:;]+\s*)?[/\\]{1,3}\s*/i,
      'https://',
    )
    .replace(/^(https?:\/\/)?www[,;:]\s*/i, '$1www.')
    .replace(/^(https?:\/\/)?www\s*\.\s*/i, '$1www.');
  const [bare = ''] = correctedText.split(/\s/, 1);
  const candidates = [inTag, inMarkdown, correctedText, bare];
  const address = candidates.find(
    (each) => each !== undefined && each !== text.trim() && siteAddress(each) !== undefined,
  );
  return address === undefined ? undefined : linkAddress(address, somewhere);
}
