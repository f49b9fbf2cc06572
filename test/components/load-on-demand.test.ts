import {expect} from '@open-wc/testing';

type Load = () => Promise<Readonly<Record<string, unknown>>>;

/** The modules that load code on demand. Builds of one file replace each with `….inline.ts`. */
const modules = [
  'base/load-structured-data',
  'members/load-save-list',
  'revenue-chart/load-actions',
];

const importLoad = async (path: string): Promise<Load> => {
  const [load] = Object.values(
    (await import(`/src/components/${path}.ts`)) as Record<string, Load>,
  );
  if (!load) throw new Error(`${path} exports nothing`);
  return load;
};

describe('code that is loaded on demand', () => {
  for (const path of modules) {
    it(`has the same names in a build of one file: ${path}`, async () => {
      const loaded = await (await importLoad(path))();
      const inline = await (await importLoad(`${path}.inline`))();
      const names = Object.keys(inline);
      expect(names).not.to.eql([]);
      expect(Object.keys(loaded)).to.include.members(names);
      for (const name of names) expect(inline[name] === loaded[name], name).to.equal(true);
    });
  }
});
