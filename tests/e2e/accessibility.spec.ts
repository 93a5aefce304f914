import {expectAccessible} from './axe';
import {allPages} from './pages';
import {openPage, test} from './test';

for (const {path} of allPages()) {
  test(`${path} has no axe violation, narrow and wide, light and dark`, async ({page}) => {
    await openPage(page, path);
    await expectAccessible(page);
  });
}
