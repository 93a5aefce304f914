import {expect, it} from 'vitest';
import {requireRelatively} from '../../../../src/node/reproducible';

/** As Docusaurus writes it of a site in a folder. */
function clientModules(folder: string): string {
  return `export default [
  require("${folder}/.docusaurus/code/default/colors.css"),
  require("${folder}/src/css/custom.css"),
  require("${folder}/it's \\"here\\".js"),
  require("@site/src/a.ts"),
];`;
}

it('the same modules are required by the same text from any folder', () => {
  const [one, other] = ['/home/me/site', '/srv/職務 経歴'].map((folder) =>
    requireRelatively(clientModules(folder), `${folder}/.docusaurus`),
  );
  expect(one).toBe(other);
  expect(one).toContain('require("./code/default/colors.css")');
  expect(one).toContain('require("./../src/css/custom.css")');
  expect(one).toContain('require("@site/src/a.ts")');
});
