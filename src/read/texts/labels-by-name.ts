import {
  agreement5En,
  agreement7En,
  ease5En,
  ease7En,
  frequency5En,
  likelihood5En,
  quality5En,
  satisfaction5En,
  satisfaction7En,
  yesNoEn,
} from '../labels/en.js';
import {
  agreement5Vi,
  agreement7Vi,
  ease5Vi,
  ease7Vi,
  frequency5Vi,
  likelihood5Vi,
  quality5Vi,
  satisfaction5Vi,
  satisfaction7Vi,
  yesNoVi,
} from '../labels/vi.js';
import type { Labels } from '../read-label.js';

/** The lists of labels that come with the library, for those who name one in JSON. */
export function labelsByName(): Readonly<Record<string, Labels<number | boolean>>> {
  return {
    agreement5En,
    agreement7En,
    ease5En,
    ease7En,
    frequency5En,
    likelihood5En,
    quality5En,
    satisfaction5En,
    satisfaction7En,
    yesNoEn,
    agreement5Vi,
    agreement7Vi,
    ease5Vi,
    ease7Vi,
    frequency5Vi,
    likelihood5Vi,
    quality5Vi,
    satisfaction5Vi,
    satisfaction7Vi,
    yesNoVi,
  };
}
