import {useData} from 'vitepress';
import {computed, defineComponent, h, ref, type VNode} from 'vue';

const english = {
  width: 'Width of the widget',
  page: 'Page',
  light: 'light',
  dark: 'dark',
  steel: 'heavy industry',
  paper: 'a warm serif',
  circuit: 'dark and technical',
  more: 'People of the demonstration cluster',
};

const polish: typeof english = {
  width: 'Szerokość widżetu',
  page: 'Strona',
  light: 'jasna',
  dark: 'ciemna',
  steel: 'przemysł ciężki',
  paper: 'ciepłe szeryfy',
  circuit: 'ciemna i techniczna',
  more: 'Ludzie przykładowego klastra',
};

/** Two plain pages, and the classes of the example brands. */
const pages = ['light', 'dark', 'steel', 'paper', 'circuit'] as const;

const narrowest = 280;
const widest = 1120;

/** A widget with controls for its width and for the page around it. */
export const LiveWidget = defineComponent({
  name: 'LiveWidget',
  props: {
    /** Path from the page to the root of the site. */
    root: {type: String, default: ''},
  },
  setup({root}) {
    const {lang} = useData();
    const words = computed(() => (lang.value.startsWith('pl') ? polish : english));
    const width = ref(widest);
    const page = ref<string>('light');
    const control = (label: string, field: VNode) => h('label', [h('span', label), field]);
    const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
    return () => [
      h('div', {class: 'live-controls'}, [
        control(
          words.value.width,
          h('input', {
            type: 'range',
            min: narrowest,
            max: widest,
            step: 20,
            value: width.value,
            onInput: (event: Event) => (width.value = Number(valueOf(event))),
          }),
        ),
        control(
          words.value.page,
          h(
            'select',
            {value: page.value, onChange: (event: Event) => (page.value = valueOf(event))},
            pages.map((name) => h('option', {value: name}, words.value[name])),
          ),
        ),
      ]),
      h('div', {class: ['live-page', page.value], style: {maxInlineSize: `${width.value}px`}}, [
        h(
          'cluster-board',
          {src: `${root}examples/demo-cluster.json`, 'heading-level': 3, limit: 5},
          [h('a', {href: `${root}examples/demo-page.html`}, words.value.more)],
        ),
      ]),
    ];
  },
});
