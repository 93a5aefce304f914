import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {siteDir} from '../site';

const folder = path.join(siteDir, '.github/workflows');

describe.each(fs.readdirSync(folder))('the workflow %s', (name) => {
  const workflow = fs.readFileSync(path.join(folder, name), 'utf8');

  it('runs the very actions that were looked at, and lets them do no more than they must', () => {
    const actions = Array.from(workflow.matchAll(/uses: (?!\.\/)(.*)/g), ([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });
});
