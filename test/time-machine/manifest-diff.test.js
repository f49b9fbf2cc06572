import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manifestDiff} from '../../toolchain/release/manifest-diff.js';

/** @typedef {import('custom-elements-manifest').Package} Package */

/** @returns {any} a manifest of one widget and one event */
const example = () => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/widgets/board/board.js',
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: 'ClusterBoard',
          tagName: 'cluster-board',
          description: 'The board.',
          attributes: [
            {
              name: 'layout',
              fieldName: 'layout',
              type: {text: "'grid' | 'list'"},
              default: "'grid'",
            },
            {name: 'limit', fieldName: 'limit', type: {text: 'number'}},
          ],
          members: [
            {kind: 'field', name: 'data', type: {text: 'object | undefined'}},
            {kind: 'field', name: 'theme', type: {text: 'string'}, reflects: true},
            {kind: 'method', name: 'reload', return: {type: {text: 'Promise<void>'}}},
          ],
          events: [{name: 'cluster-load', type: {text: 'ClusterLoadEvent'}}],
          slots: [{name: ''}],
          cssParts: [{name: 'item'}],
          cssStates: [{name: 'ready'}],
          cssProperties: [{name: '--cluster-gap', default: '1em', syntax: '<length>'}],
        },
        {
          kind: 'class',
          name: 'ClusterLoadEvent',
          members: [{kind: 'field', name: 'document', type: {text: 'object'}, readonly: true}],
        },
      ],
    },
  ],
});

/** The widget and the event of a manifest. @param {any} manifest */
const parts = (manifest) => manifest.modules[0].declarations;

/**
 * A change to the manifest, and what is to be said of it.
 * @type {[what: string, change: (widget: any, event: any) => void, bump: string, reason?: RegExp][]}
 */
const cases = [
  ['nothing', () => {}, 'patch'],
  ['other words of a description', (widget) => (widget.description = 'People.'), 'patch'],

  [
    'a new attribute',
    (widget) => widget.attributes.push({name: 'photos'}),
    'minor',
    /photos is new/,
  ],
  ['one value more', (widget) => (widget.attributes[0].type.text += " | 'row'"), 'minor', /'row'/],
  [
    'a new event',
    (widget) => widget.events.push({name: 'cluster-select', type: {text: 'X'}}),
    'minor',
  ],
  ['a new part', (widget) => widget.cssParts.push({name: 'photo'}), 'minor'],
  ['a new state', (widget) => widget.cssStates.push({name: 'empty'}), 'minor'],
  ['a new slot', (widget) => widget.slots.push({name: 'top'}), 'minor'],
  ['a new token', (widget) => widget.cssProperties.push({name: '--cluster-x'}), 'minor'],
  ['a token’s other default', (widget) => (widget.cssProperties[0].default = '2em'), 'minor'],
  ['a new method', (widget) => widget.members.push({kind: 'method', name: 'print'}), 'minor'],
  ['a property that takes more', (widget) => (widget.members[0].type.text += ' | string'), 'minor'],
  [
    'a new field of an event',
    (_, event) => event.members.push({kind: 'field', name: 'problems'}),
    'minor',
  ],

  ['an attribute that is gone', (widget) => widget.attributes.pop(), 'major', /limit is gone/],
  ['a value that is gone', (widget) => (widget.attributes[0].type.text = "'grid'"), 'major'],
  [
    'another default',
    (widget) => (widget.attributes[0].default = "'list'"),
    'major',
    /default was 'grid', is 'list'/,
  ],
  ['a default that is gone', (widget) => delete widget.attributes[0].default, 'major'],
  ['a property that is gone', (widget) => widget.members.shift(), 'major'],
  ['a property that takes less', (widget) => (widget.members[0].type.text = 'object'), 'major'],
  ['no reflection any more', (widget) => delete widget.members[1].reflects, 'major'],
  ['a method that is gone', (widget) => widget.members.pop(), 'major'],
  [
    'a method that gives something else',
    (widget) => (widget.members[2].return.type.text = 'void'),
    'major',
  ],
  ['an event that is gone', (widget) => widget.events.pop(), 'major'],
  ['an event of another class', (widget) => (widget.events[0].type.text = 'CustomEvent'), 'major'],
  ['a field of an event that is gone', (_, event) => event.members.pop(), 'major'],
  [
    'a field of an event that may be missing',
    (_, event) => (event.members[0].type.text += ' | undefined'),
    'major',
  ],
  ['a slot that is gone', (widget) => widget.slots.pop(), 'major'],
  ['a part that is gone', (widget) => widget.cssParts.pop(), 'major', /part item is gone/],
  ['a state that is gone', (widget) => widget.cssStates.pop(), 'major'],
  ['a token that is gone', (widget) => widget.cssProperties.pop(), 'major'],
  ['a token of another syntax', (widget) => (widget.cssProperties[0].syntax = '<color>'), 'major'],
  ['another class', (widget) => (widget.name = 'Board'), 'major'],
  [
    'another tag',
    (widget) => (widget.tagName = 'cluster-people'),
    'major',
    /<cluster-board> is gone/,
  ],
  [
    'a part that is gone and one that is new',
    (widget) => (widget.cssParts[0].name = 'person'),
    'major',
  ],
];

for (const [what, change, bump, reason] of cases) {
  test(`${what}: ${bump}`, () => {
    const now = example();
    const [widget, event] = parts(now);
    change(widget, event);
    const found = manifestDiff(/** @type {Package} */ (example()), /** @type {Package} */ (now));
    assert.equal(found.bump, bump, JSON.stringify(found.changes));
    assert.equal(found.changes.length > 0, bump !== 'patch');
    if (reason) assert.match(found.changes.map((one) => one.reason).join('\n'), reason);
  });
}
