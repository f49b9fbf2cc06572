/*
 * What the CDN files leave out of lit-html, because their bytes count: code for what our widgets do not use – directives,
 * compiled templates, comments, bindings in tags, styles and MathML, registries of versions and polyfills. Each cut names
 * the text of Lit's production file. What protects stays: templates must still be literals. One thing is added: they are
 * HTML on pages of XHTML too.
 */
const cuts: readonly (readonly [from: string, to: string])[] = [
  [
    'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?',
    'c===v?c=p:c===p?',
  ],
  ['c===_||c===m?c=v:(c=p,n=void 0)', '(c=p)'],
  ['c=n??v,d=-1', 'c=v,d=-1'],
  ['_=/-->/g,m=/>/g,', ''],
  [
    'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g',
    'v=/<(?:\\/?[a-zA-Z][^>\\s]*|\\/?$)/g',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=2===i?"<svg>":""'],
  ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
  ['2===i||3===i', '2===i'],
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  ['if(void 0===h)t=M(this,t,i,0),o=', 'if(void 0===h)o='],
  ['r=M(this,e[s+n],i,n),r===E', 'r=e[s+n],r===E'],
  ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){if((t=t??A)===E)return;'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [',V:M,', ','],
  [',F:Z}', '}'],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['{values:i,_$litType$:s}', '{values:i}'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [',this._$Cv=e?.isConnected??!0', ''],
  // A page of XHTML would parse templates as XML, and refuse them.
  [
    'static createElement(t,i){const s=l.createElement(',
    'static createElement(t){const s=(l.contentType=="text/html"?l:l.implementation.createHTMLDocument()).createElement(',
  ],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
  ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],
];

/**
 * lit-html without what no widget uses.
 *
 * @param code `lit-html.js` as it is shipped
 * @throws {Error} where Lit has changed: then look at what is cut
 */
export function trimLitHtml(code: string): string {
  return cuts.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`lit-html.js is another than lean/lit-html.ts cuts: ${from}`);
    return text.replace(from, () => to);
  }, code);
}
