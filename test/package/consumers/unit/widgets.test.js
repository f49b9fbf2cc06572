/* global document */
/* global expect, test */
import 'cluster-widgets';

const document_ = {
  name: 'Example cluster',
  board: [{name: 'Ada Example', roleName: 'President'}],
  series: [
    {
      id: 'revenue',
      name: 'Revenue',
      data: [
        {period: '2024', value: 480},
        {period: '2025', value: 512},
      ],
    },
  ],
};

for (const [tag, words] of [
  ['cluster-board', 'Ada Example'],
  ['cluster-revenue-chart', '512'],
  ['cluster-profile', 'Example cluster'],
]) {
  test(`<${tag}> shows its document and fires cluster-load`, async () => {
    const element = document.createElement(tag);
    const loaded = new Promise((resolve) => element.addEventListener('cluster-load', resolve));
    element.data = document_;
    document.body.append(element);
    expect((await loaded).document).toBe(document_);
    expect(element.shadowRoot.textContent).toContain(words);
    element.remove();
  });
}
