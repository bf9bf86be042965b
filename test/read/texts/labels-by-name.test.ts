import { expect, it } from 'vitest';
import * as en from '../../../src/read/labels/en.js';
import * as vi from '../../../src/read/labels/vi.js';
import { labelsByName } from '../../../src/read/texts/labels-by-name.js';

it('has every list of labels by the name that it is exported under', () => {
  expect(labelsByName()).toEqual({ ...en, ...vi });
});
