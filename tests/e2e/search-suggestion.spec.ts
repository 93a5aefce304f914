import {navbarField, options, searchInBar, searches} from './search';
import {expect, openPage, test} from './test';

/** Too far from “Zabbix” to be taken for it, near enough to ask. */
const MISSPELT = 'Zabxxi';

for (const {base, label, pageLabel} of searches) {
  const answer = `${base}observability/#monitoring-tools`;

  test(`the bar at ${base} offers the nearest spelling, and finds it`, async ({page}) => {
    await searchInBar(page, base, MISSPELT);
    const suggestion = page
      .getByRole('search', {name: label})
      .getByRole('button', {name: 'zabbix'});
    await expect(suggestion).toBeVisible();
    await suggestion.press('Enter');
    await expect(navbarField(page)).toHaveValue('zabbix');
    await expect(navbarField(page)).toBeFocused();
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(answer);
  });

  test(`the page at ${base} offers the nearest spelling, and finds it`, async ({page}) => {
    await openPage(page, `${base}search/?q=${MISSPELT}`);
    await page.getByRole('main').getByRole('link', {name: 'zabbix', exact: true}).click();
    await expect(page).toHaveURL(`${base}search/?q=zabbix`);
    await expect(page.getByLabel(pageLabel)).toHaveValue('zabbix');
    await expect(page.locator('main article a').first()).toHaveAttribute('href', answer);
  });
}
