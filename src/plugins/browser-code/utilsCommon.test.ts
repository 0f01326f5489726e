import * as original from '@docusaurus/utils-common';
import * as ours from './utilsCommon';

test('offers what the package offers', () => {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(original).sort());
  for (const [name, value] of Object.entries(original)) expect(ours).toHaveProperty(name, value);
});
